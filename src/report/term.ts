/** A misused word or set phrase. */
export type Term = {
  /** The use it must find. */
  readonly wrong: string
  /** The replacement, `$1` for a group; empty where there is no ready one. */
  readonly right: string
  readonly pattern: RegExp
  /** First report year in which the use is wrong. */
  readonly from?: number
  readonly note?: string
  /** Texts on which the pattern must stay quiet. */
  readonly quiet: readonly string[]
}
