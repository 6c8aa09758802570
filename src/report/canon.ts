/** A name that may stand in a report, and the report years in which it is current. */
export type CanonName = {
  readonly id: string
  readonly kind:
    | '会议'
    | '机构'
    | '思想'
    | '规划'
    | '普法'
    | '法律'
    | '法规'
    | '党规'
    | '文件'
    | '术语'
    | '宣传日'
    | '时效'
  readonly name: string
  readonly short?: readonly string[]
  /** Plain strings that are wrong from `from` on; never part of a right name in the table. */
  readonly wrong?: readonly string[]
  readonly from?: number
  readonly to?: number
  readonly note?: string
  /**
   * sourced: read in a source; recalled: from memory, never a blocking rule before a person has
   * checked it; unverified: never printed without 待人工确认.
   */
  readonly confidence: 'sourced' | 'recalled' | 'unverified'
}

/** Whether a name may stand as current in the report of `year`. */
export const isCurrent = (name: CanonName, year: number): boolean =>
  (name.from ?? 0) <= year && year <= (name.to ?? Number.POSITIVE_INFINITY)
