/** General Chinese linters on the same text: each returns the lines (from 1) it finds fault with. */
import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import autocorrect from 'autocorrect-node'
import bracketRule from 'textlint-rule-zh-half-and-full-width-bracket'
import { run as runZhlint } from 'zhlint'

export type Peer = { name: string; lines(text: string): Promise<number[]> | number[] }

const kernel = new TextlintKernel()
const moduleOf = <T>(imported: T | { default: T }): T =>
  typeof imported === 'object' && imported !== null && 'default' in imported
    ? imported.default
    : imported

const textlint: Peer = {
  name: 'textlint（中文规则）',
  async lines(text) {
    const result = await kernel.lintText(text, {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: moduleOf(textPlugin) }],
      rules: [{ ruleId: 'bracket', rule: moduleOf(bracketRule), options: { bracket: 'full' } }],
    })
    return result.messages.map((message) => message.loc.start.line)
  },
}

const zhlintPeer: Peer = {
  name: 'zhlint',
  lines(text) {
    const { validations } = runZhlint(text, { rules: { preset: 'default' } })
    return validations.map(({ index }) => text.slice(0, index).split('\n').length)
  },
}

const autocorrectPeer: Peer = {
  name: 'autocorrect（原生）',
  lines: (text) => autocorrect.lintFor(text, 'report.txt').lines.map((line) => line.l),
}

export const PEERS: readonly Peer[] = [textlint, zhlintPeer, autocorrectPeer]
