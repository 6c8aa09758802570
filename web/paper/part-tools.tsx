import { useState } from 'preact/hooks'
import type { PartView, ReportView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import type { Tool } from './part-box.tsx'
import { nameOf } from './places.ts'

type Props = { part: PartView; tool: Tool; onTool: (tool: Tool) => void }

const TOOLS = [
  ['rewrite', W.paper.rewrite],
  ['edit', W.paper.edit],
  ['history', W.paper.history],
] as const

/** What can be done to a part: in the margin on a wide page, behind one button on a phone. */
export function PartTools({ part, tool, onTool }: Props) {
  const { view, act } = useDesk()
  const [open, setOpen] = useState(false)
  const path = reportPath(view.id, 'parts', part.id)
  const lock = () =>
    act(() => call<ReportView>('PUT', path, { locked: !part.locked, baseVersion: part.version }))
  const isOff = (name: Tool) => part.status === 'drafting' || (part.locked && name !== 'history')
  return (
    <div class={open ? 'part-tools open' : 'part-tools'}>
      <button
        type="button"
        class="part-menu"
        aria-expanded={open}
        aria-label={`${W.paper.tools}：${nameOf(part)}`}
        onClick={() => setOpen(!open)}
      >
        {W.paper.menu}
      </button>
      <fieldset class="part-actions" aria-label={nameOf(part)}>
        {TOOLS.map(([name, word]) => (
          <button
            key={name}
            type="button"
            aria-pressed={tool === name}
            disabled={isOff(name)}
            onClick={() => onTool(tool === name ? null : name)}
          >
            {word}
          </button>
        ))}
        <button type="button" aria-pressed={part.locked} onClick={lock}>
          {part.locked ? W.paper.unlock : W.paper.lock}
        </button>
      </fieldset>
    </div>
  )
}
