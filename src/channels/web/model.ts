/** The model of the settings, tried on request: what works, what does not, what we do instead. */
import type { Ctx } from './context.ts'

export async function tryModel(c: Ctx): Promise<Response> {
  const { model, tryModel: attempt } = c.var.settings
  if (!model || !attempt)
    return c.json({ model: null, trials: [{ state: 'partly', words: NO_MODEL }] })
  return c.json({ model: model.name, trials: await attempt() })
}

const NO_MODEL = '没有设置语言模型，由模板起草，报告一样完整。'
