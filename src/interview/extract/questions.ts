/** What the clerk asks back is no answer: “这个合法性审查必须填吗？”. */
const ASKS =
  /[吗么](?=[？?\s]*$)|(?:怎么|什么|哪|多少|是不是|要不要|能不能|可不可以|咋|啥|几).*[？?]$/
const HAS_FIGURE = /[0-9０-９]|[一二两三四五六七八九十百千万]+[件次个名人份场项条起]/

/** The text with every clause that only asks blanked out; the length does not change. */
export const withoutQuestions = (text: string): string =>
  /[吗么？?]/.test(text)
    ? text.replace(/[^，,。！!；;\n？?]+[？?]*/g, (clause) =>
        ASKS.test(clause) && !HAS_FIGURE.test(clause) ? ' '.repeat(clause.length) : clause,
      )
    : text
