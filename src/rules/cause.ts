import { mark, type Rule } from './rule.ts'

const CAUSE =
  /主要原因|原因(?:是|在于|有|为|：|:|主要)|究其原因|(?:根源|症结)(?:在于|是)|归因于|主要是(?:因为|由于)|是由于|其原因/
/** Own shortcomings are asked for, not complaints about the level above. */
const BLAME =
  /基层工作(?:繁杂|任务重|千头万绪)|上级(?:有关|职能)?部门[^。，；]{0,12}(?:不够|不足|不力|不到位)|(?:处事)?职权不配套|基层政府无权|权责不对等|编制(?:少|不足)由上级/g

export const cause: Rule = {
  id: 'cause',
  severity: 'warning',
  title: '只写不足，没有原因',
  why: '规定要求报告“存在的不足和原因”；只列不足、不析原因，或把原因推给上级，都算没有答到。',
  bad: '一是普法针对性不强；二是执法力量不足。',
  good: '一是普法针对性不强，原因是没有按人群细分内容。',
  *find({ manuscript, text }) {
    for (const section of manuscript.sections) {
      if (section.key !== 'shortcomings') continue
      const body = text.slice(section.heading.line.end, section.end)
      if (!CAUSE.test(body) && body.trim().length > 10)
        yield mark(section.heading, '这一部分没有写原因', {
          suggestion: '每条不足写一句“原因是……”',
        })
      for (const match of body.matchAll(BLAME)) {
        const start = section.heading.line.end + match.index
        yield mark(
          { start, end: start + match[0].length },
          '不足应从自身找，不宜归于上级或工作性质',
          {
            severity: 'advice',
          },
        )
      }
    }
  },
}
