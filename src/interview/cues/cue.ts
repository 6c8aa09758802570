/**
 * The words by which a clerk's message names a field. Data only, one line a field, and only where
 * the field's own label is not what people say. Words are separated by blanks.
 */
export type FigureCue = {
  /** Fields that speak of one matter: a bare unit or a weak word goes to the matter just named. */
  group?: string
  /** Words that name the field by themselves. */
  says?: string
  /** Words that name it only inside its matter or its topic. */
  within?: string
  /** Measure words beyond those of the field's own unit. */
  units?: string
  /** The whole of which 都、全部 is said: “都改完了” means all the problems. */
  of?: string
  /** What stands right behind the figure when it means this field: 16个〔村都有法律顾问〕. */
  behind?: RegExp
  /** What stands right before the figure when it means this field: 〔联合市监所执法〕5次. */
  ahead?: RegExp
  /** Speaks of last year by nature: 去年 before it changes nothing. */
  lastYear?: true
  /** A first bare figure of an answer to the topic means this field. */
  lead?: true
}
