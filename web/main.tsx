/**
 * The page: shows what the server says and asks it for changes. Talks only to /api; imports types
 * from the server and pure code of src/text, decides nothing.
 */
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/dialog.css'
import './styles/desk.css'
import './styles/talk.css'
import './styles/noted.css'
import './styles/paper.css'
import './styles/tools.css'
import './styles/panel.css'
import './styles/variants.css'
import './styles/card.css'
import './styles/side.css'
import './styles/start.css'
import './styles/ledger.css'
import './styles/check.css'
import './styles/colleague.css'
import './styles/print.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { applySettings, readSettings } from './settings.ts'

applySettings(readSettings())
const root = document.getElementById('app')
if (root) {
  root.textContent = ''
  render(<App />, root)
}
