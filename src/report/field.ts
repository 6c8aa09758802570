/**
 * What a question asks for: one typed field with its unit, its honest zero, its conditions.
 * Data only; the fields themselves stand in annual/topics/, one file per chat topic.
 */
export type FieldType =
  | 'integer'
  | 'percent'
  | 'money'
  | 'decimal'
  | 'text'
  | 'choice'
  | 'list'
  | 'pairs'
  | 'yesno'
  | 'date'

export type FieldSpec = {
  readonly id: string
  /** The clerk's short name of it. */
  readonly label: string
  readonly question: string
  readonly type: FieldType
  readonly unit?: string
  /** `if:<field>>0`: required once that field is positive (a true yesno counts as 1). */
  readonly required: 'required' | 'optional' | `if:${string}>0`
  /** A clause without figure and full stop that says 0 or “none” honestly. */
  readonly zero?: string
  /** `rate(part, whole)`: computed when its operands are known. */
  readonly derived?: string
  /** Conditions in the small grammar of report/condition.ts. */
  readonly check?: readonly string[]
  readonly choices?: readonly string[]
  /** Asked from this report year on. */
  readonly since?: number
}

/** One chat turn: a message we send, and the fields an answer to it may hold. */
export type TopicSpec = {
  readonly id: string
  readonly section: 'profile' | 'measures' | 'shortcomings' | 'leadership' | 'plans' | 'other'
  readonly title: string
  readonly ask: string
  readonly why: string
  /** The office that usually knows: the owner of an open item. */
  readonly office: string
  readonly example: string
  readonly fields: readonly FieldSpec[]
}
