/** `zhubi model`: tries the model of the settings and says what works and what we do instead. */
import { type Command, readArgs, Unusable } from './command.ts'
import { print } from './io.ts'
import { modelWork } from './model-settings.ts'

const SIGNS = { ok: '✓', partly: '○', not: '✗' } as const

export const modelCommand: Command = {
  usage: 'model',
  about:
    '试一试 LLM_BASE_URL、LLM_MODEL 指定的语言模型：✓ 可用，○ 有替代办法，✗ 不可用。可用返回 0，否则返回 1，没有设置返回 2。',
  async run(args) {
    const { positionals } = readArgs(args, {})
    if (positionals[0]) throw new Unusable(`model 后面不用写“${positionals[0]}”`)
    const { model } = await modelWork()
    const { tryModel } = await import('../drafting/try-model.ts')
    const trials = await tryModel(model, ({ state, words }) => print(`${SIGNS[state]} ${words}`))
    return trials.some(({ state }) => state === 'not') ? 1 : 0
  },
}
