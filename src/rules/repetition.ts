import { echoesIn } from '../text/echoes.ts'
import { repeatedRuns } from '../text/runs.ts'
import { mayBeProse, proseOf } from './prose.ts'
import { nearRepeats } from './repeat/near.ts'
import { WORDS, WORDS_REACH } from './repeat/runs-again.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const RUN = 14
const MEND = '改写或删去其中一处'

/** A passage of 14 signs in two places outside headings, titles and official names was pasted. */
export const repetition: Rule = {
  id: 'repetition',
  severity: 'warning',
  title: '段落之间重复',
  why: '同一句话在两处出现，多半是拼接旧稿留下的；会议、文件等规范名称不算。',
  bad: '依托村级议事点，推行先听后议再办，把问题解决在田间地头（在两个部分各出现一次）',
  good: '第二处改写为本部分自己的做法，或删去',
  find(reading) {
    const found: Mark[] = []
    const { text } = reading
    const from = reading.paragraphs[0]?.start ?? text.length
    const echoes = echoesIn(text, { far: RUN, from, near: WORDS, reach: WORDS_REACH })
    if (mayBeProse(reading, echoes.far, RUN))
      for (const { first, again } of repeatedRuns(text, proseOf(reading), RUN)) {
        found.push(
          mark(first, `这${first.end - first.start}字在后文又出现一次`, { suggestion: MEND }),
        )
        found.push(mark(again, `与前文重复${again.end - again.start}字`, { suggestion: MEND }))
      }
    for (const { message, ...span } of nearRepeats(reading, echoes.near))
      found.push(mark(span, message, { severity: 'advice' }))
    return found
  },
}
