/**
 * Answers as facts: typed read access to what was said and to what follows from it by a stored
 * formula. Nothing here is guessed; what was not answered reads as null.
 */
import { printDate } from '../text/dates.ts'
import { printQuantity, type Quantity } from '../text/quantity.ts'
import type { FieldId } from './annual/topics.ts'
import type { Answers, Content } from './answer.ts'
import { parseFormula, rate } from './derived.ts'
import { FIELDS, fieldOf } from './fields.ts'
import { onceFor } from './once.ts'
import { Recall } from './recall.ts'
import type { Pair, Value } from './value.ts'

const DERIVED = FIELDS.flatMap((field) =>
  field.derived ? [[field.id, parseFormula(field.derived)] as const] : [],
)

export class Facts {
  readonly #contents = new Map<string, Content>()
  readonly #derived = new Set<string>()
  readonly #recall = new Recall()

  readonly answers: Answers

  constructor(answers: Answers) {
    this.answers = answers
    for (const [id, answer] of Object.entries(answers)) this.#contents.set(id, answer)
    for (const [id, formula] of DERIVED) {
      const part = this.quantity(formula.part)
      const whole = this.quantity(formula.whole)
      if (!part || !whole) continue
      this.#contents.delete(id)
      const percent = rate(part, whole)
      if (percent === null) continue
      this.#derived.add(id)
      this.#contents.set(id, {
        kind: 'given',
        value: { type: 'quantity', number: percent, hedge: '' },
      })
    }
  }

  /** Ids of every field with an answer or a computed value. */
  get ids(): string[] {
    return [...this.#contents.keys()]
  }

  content(id: string): Content | null {
    const content = this.#contents.get(id) ?? null
    this.#recall.saw(id, content)
    return content
  }

  /** What `read` makes of these facts alone, worked out once under its name. */
  recall<T>(name: string, read: () => T): T {
    return this.#recall.of(name, read)
  }

  /** Takes over from earlier facts what looked only at answers that are still the same. */
  follow(earlier: Facts): void {
    this.#recall.follow(earlier.#recall, (id, before) => {
      const content = this.#contents.get(id) ?? null
      // Computed values are made anew each time; stored answers are the same object or changed.
      const isComputed = this.#derived.has(id) && JSON.stringify(content) === JSON.stringify(before)
      return content === before || isComputed
    })
  }

  /** Whether a formula, not a person, says it. */
  isDerived(id: string): boolean {
    return this.#derived.has(id)
  }

  /** What was given, or null for none, unknown, not applicable and open. */
  value(id: string): Value | null {
    const content = this.content(id)
    return content?.kind === 'given' ? content.value : null
  }

  /** A number; “none” of a numeric field reads as an exact 0. */
  quantity(id: string): Quantity | null {
    const content = this.content(id)
    if (content?.kind === 'none') return { number: 0, hedge: '' }
    const value = this.value(id)
    return value?.type === 'quantity' ? { number: value.number, hedge: value.hedge } : null
  }

  number(id: FieldId): number | null {
    return this.quantity(id)?.number ?? null
  }

  text(id: FieldId): string | null {
    const value = this.value(id)
    return value?.type === 'text' ? value.text : null
  }

  /** Items of a list; “none” and open read as empty. */
  list(id: string): string[] {
    const value = this.value(id)
    return value?.type === 'list' ? value.items : []
  }

  pairs(id: string): Pair[] {
    const value = this.value(id)
    return value?.type === 'pairs' ? value.items : []
  }

  yes(id: FieldId): boolean | null {
    const value = this.value(id)
    return value?.type === 'yesno' ? value.yes : null
  }

  /** ISO day. */
  date(id: FieldId): string | null {
    const value = this.value(id)
    return value?.type === 'date' ? value.date : null
  }

  /** “none”, or the number 0. */
  isZero(id: string): boolean {
    return this.content(id)?.kind === 'none' || this.quantity(id)?.number === 0
  }

  /** The report year, or null while it is not answered. */
  get year(): number | null {
    return this.number('report-year')
  }
}

export const factsOf = onceFor((answers: Answers): Facts => new Facts(answers))

/** A value as it stands in prose: 121件, 6000余份, 98.1%, 2027年1月18日, items joined with 、. */
export function printValue(id: string, value: Value): string {
  switch (value.type) {
    case 'quantity':
      return printQuantity(value, fieldOf(id).unit)
    case 'text':
      return value.text
    case 'list':
      return joinItems(value.items)
    case 'pairs':
      return value.items.map((row) => row.item).join('；')
    case 'yesno':
      return value.yes ? '是' : '否'
    case 'date':
      return printDate(value.date)
  }
}

/**
 * Titles and quoted names stand side by side (GB/T 15834-2011); items with marks of their own are
 * set apart by a stronger mark.
 */
export function joinItems(items: readonly string[]): string {
  const bare = items.join(' ').replace(/《[^》]*》/g, '')
  const mark = bare.includes('，') ? '；' : bare.includes('、') ? '，' : '、'
  return items.reduce(
    (line, item) => line + (/》《|”“/.test(line.slice(-1) + item[0]) ? '' : mark) + item,
  )
}

/** An answer as one short phrase for a list of facts: 121件, 无, 不清楚, 不适用. */
export function printContent(id: string, content: Content): string {
  switch (content.kind) {
    case 'given':
      return printValue(id, content.value)
    case 'none':
      return '无'
    case 'unknown':
      return '不清楚'
    case 'not-applicable':
      return '不适用'
  }
}
