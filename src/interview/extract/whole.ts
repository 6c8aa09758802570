/** A message that is as a whole the answer: to one text asked by name, or to “其他情况”. */
import { fieldOf } from '../../report/fields.ts'
import type { Value } from '../../report/value.ts'
import { tidy } from './items.ts'
import { listOf } from './labelled.ts'
import type { Heard, Scene } from './scene.ts'

const LIMIT = 2000

/** The whole message for a text or list asked by name. Only when nothing else was read from it. */
export function readWhole(scene: Scene): Heard[] {
  const text = scene.text.trim()
  if (text.length < 2 || text.length > LIMIT) return []
  if (scene.asked === 'other') return [heardOf('other', other(text), scene)]
  const [only, ...others] = scene.wanted
  if (only === undefined || others.length > 0) return []
  const value = valueFor(only, text)
  return value ? [heardOf(only, { kind: 'given', value }, scene)] : []
}

const NOTHING_ELSE =
  /^(?:暂时|暂|目前|今年|也|应该|我们|这边)*(?:没有?|无|没啥|没得)(?:其他|其它|别的|什么|啥|特别|需要|要|报告|说明|说|补充|反映|情况|事项|事|可|的|了|啊|吧|呢)*(?:[，,。！! ]*(?:谢谢|辛苦了?|好的|就这样))?[。！!]?$/

const other = (text: string): Heard['content'] =>
  NOTHING_ELSE.test(text)
    ? { kind: 'none' }
    : { kind: 'given', value: { type: 'text', text: tidy(text) } }

function valueFor(id: string, text: string): Value | null {
  const field = fieldOf(id)
  if (field.type === 'text') return { type: 'text', text: tidy(text) }
  if (field.type === 'choice') {
    const choice = [...(field.choices ?? [])]
      .sort((a, b) => b.length - a.length)
      .find((each) => text.includes(each))
    return choice ? { type: 'text', text: choice } : null
  }
  if (field.type !== 'list') return null
  return { type: 'list', items: listOf(id, text) }
}

const heardOf = (field: string, content: Heard['content'], scene: Scene): Heard => {
  const quote = scene.text.trim()
  const start = scene.text.indexOf(quote)
  return { start, end: start + quote.length, field, content, quote, corrects: false }
}
