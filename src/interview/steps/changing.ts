import type { Content } from '../../report/answer.ts'
import { factsOf } from '../../report/facts.ts'
import { fieldOf, topicOf } from '../../report/fields.ts'
import { commandIn } from '../command.ts'
import { read } from '../extract.ts'
import { shortLabel } from '../label.ts'
import type { Done, Moment } from '../moment.ts'
import { askField } from '../next.ts'
import { keepable } from '../record.ts'
import { say } from '../say.ts'
import { store } from '../store.ts'

/** 改N 新内容: that field alone, whatever else the new words might mean. 改N asks for it. */
export function change(moment: Moment, n: number, content: string): Done {
  const { report } = moment
  const { restated } = report.talk
  const field = restated[n - 1]
  if (field === undefined)
    return { report, lines: [say.noSuchNumber(n, restated.length)], next: 'ask' }
  if (factsOf(report.answers).isDerived(field))
    return { report, lines: [say.computed(shortLabel(field))], next: 'ask' }
  const topic = topicOf(field).id
  if (content === '') return { report: askField(report, topic, field), lines: [], next: 'ask' }
  const said = contentFor(moment, field, topic, content)
  if (!said)
    return {
      report: askField(report, topic, field),
      lines: [say.notUnderstoodFor(shortLabel(field), fieldOf(field).question)],
      next: 'stop',
    }
  const quote = moment.text.slice(-content.length)
  const stored = store(report, [{ field, content: said, quote }], moment)
  return { ...stored, lines: [], next: 'ask' }
}

function contentFor(moment: Moment, field: string, topic: string, words: string): Content | null {
  const command = commandIn(words)
  if (command?.kind === 'none' || command?.kind === 'unknown') {
    if (fieldOf(field).type !== 'yesno') return { kind: command.kind }
  }
  if (command?.kind === 'not-applicable') return command
  const { answers } = moment.report
  const { now } = moment.context
  const { heard } = read(words, { asked: topic, wanted: [field], answers, now })
  const found = heard.find((each) => each.field === field)
  return found ? keepable(field, found.content) : null
}
