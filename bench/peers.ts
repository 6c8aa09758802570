/** General linters on the same text: each returns the lines (from 1) it finds fault with. */
import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import unmatchedPair from '@textlint-rule/textlint-rule-no-unmatched-pair'
import autocorrect from 'autocorrect-node'
import maxComma from 'textlint-rule-max-comma'
import prh from 'textlint-rule-prh'
import sentenceLength from 'textlint-rule-sentence-length'
import terminology from 'textlint-rule-terminology'
import bracketRule from 'textlint-rule-zh-half-and-full-width-bracket'
import { run as runZhlint } from 'zhlint'
import { sameWords } from './same-words.ts'

export type Peer = { name: string; lines(text: string): Promise<number[]> | number[] }

type KernelRule = NonNullable<Parameters<TextlintKernel['lintText']>[1]['rules']>[number]

const kernel = new TextlintKernel()
const moduleOf = <T>(imported: T | { default: T }): T =>
  typeof imported === 'object' && imported !== null && 'default' in imported
    ? moduleOf(imported.default)
    : imported

const rule = (ruleId: string, imported: unknown, options = {}): KernelRule => ({
  ruleId,
  rule: moduleOf(imported) as KernelRule['rule'],
  options,
})

const textlint = (name: string, rules: KernelRule[]): Peer => ({
  name,
  async lines(text) {
    const { messages } = await kernel.lintText(text, {
      ext: '.txt',
      filePath: `${import.meta.dirname}/report.txt`,
      plugins: [{ pluginId: 'text', plugin: moduleOf(textPlugin) }],
      rules,
    })
    return messages.map((message) => message.loc.start.line)
  },
})

const BRACKETS = rule('bracket', bracketRule, { bracket: 'full' })

const zhlint: Peer = {
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

/**
 * textlint twice: with the one rule for Chinese marks that its registry has, and set up for the work
 * at hand, with the general rules that read Chinese and our own word lists through prh.
 */
export const PEERS: readonly Peer[] = [
  textlint('textlint（一条括号规则）', [BRACKETS]),
  textlint('textlint（标点、句长、术语规则和同样的词表）', [
    BRACKETS,
    rule('unmatched-pair', unmatchedPair),
    rule('sentence-length', sentenceLength, { max: 150 }),
    rule('max-comma', maxComma, { max: 10 }),
    rule('terminology', terminology),
    rule('prh', prh, { ruleContents: [sameWords()] }),
  ]),
  zhlint,
  autocorrectPeer,
]
