/** Proposed answers that are words: who reports to whom, names of group and organ, dates. */
import type { Manuscript } from '../../report/manuscript.ts'
import type { Span } from '../../text/span.ts'
import type { Proposal } from './proposal.ts'

/** Fields that one plain sentence form gives away; the group is the answer. */
const FORMS: readonly (readonly [field: string, form: RegExp])[] = [
  ['group-head', /领导小组由([^，。；]{2,20}?)担?[任为]组长/g],
  ['group-deputies', /(?<!副)组长，(?:由)?([^，。；]{2,40}?)担?[任为]副组长/g],
  ['group-office', /(?:领导小组)?办公室设在([^，。；、（]{2,20})/g],
  ['adviser-firm', /(?:来自|聘请|为|由)([\p{Script=Han}（）]{2,20}律师事务所)/gu],
  ['study-plan', /(?:制定|制订|印发)(?:了)?(《[^》]{4,60}(?:学习计划|学习方案)》)/g],
]

/** 青石镇全面依法治镇工作领导小组: names with the unit's own township before them, nobody else's. */
const OWN_NAMES: readonly (readonly [field: string, form: RegExp])[] = [
  ['group-name', /(?:全面)?(?:依法治[乡镇街]|法治(?:政府)?建设)[\p{Script=Han}]{0,6}领导小组/gu],
  ['enforce-organ', /综合行政执法(?:大队|队|办公室|中心)/g],
]

/** Answers in words. A form that gives two different answers gives none. */
export function wordProposals(manuscript: Manuscript): Proposal[] {
  const forms = FORMS.map(([field, form]) =>
    [...manuscript.text.matchAll(form)].map((match) => {
      const words = match[1] ?? ''
      const start = match.index + match[0].indexOf(words)
      return textProposal(field, words, { start, end: start + words.length })
    }),
  )
  const agreed = [...ownNames(manuscript), ...forms].flatMap((read) => {
    const [first] = read
    return first && read.every(({ quote }) => quote === first.quote) ? [first] : []
  })
  return [...headProposals(manuscript), ...agreed]
}

function ownNames({ text, unit }: Manuscript): Proposal[][] {
  const town = /[^省市州盟县区旗]{1,8}(?:乡|镇|街道)/.exec(unit ?? '')?.[0]
  if (!town) return []
  return OWN_NAMES.map(([field, form]) =>
    [...text.matchAll(form)].flatMap(({ 0: words, index }) => {
      const start = index - town.length
      return text.startsWith(town, start)
        ? [textProposal(field, town + words, { start, end: index + words.length })]
        : []
    }),
  )
}

const textProposal = (field: string, text: string, span: Span): Proposal => ({
  ...{ field, value: { type: 'text', text }, quote: text, start: span.start, end: span.end },
})

/** Title, addressee, organ and date: what stands outside the sections. */
function headProposals({ title, addressee, signature, year, text }: Manuscript): Proposal[] {
  const proposals: Proposal[] = []
  if (title && year !== null && title.text.includes(String(year)))
    proposals.push({
      ...{ field: 'report-year', value: { type: 'quantity', number: year, hedge: '' } },
      ...{ quote: text.slice(title.start, title.end), start: title.start, end: title.end },
    })
  const organ = /^(.*?(?:人民政府|办事处))关于/.exec(title?.text ?? '')?.[1]
  if (title && organ && !organ.startsWith('中共'))
    proposals.push(...unitProposals(organ, title, text))
  if (addressee) {
    const words = addressee.text.replace(/[：:]$/, '')
    const { start } = addressee
    proposals.push(textProposal('addressee', words, { start, end: start + words.length }))
  }
  const { date } = signature
  if (date?.year && date.month && date.day)
    proposals.push({
      ...{
        field: 'sign-date',
        value: { type: 'date', date: isoOf(date.year, date.month, date.day) },
      },
      ...{ quote: date.text, start: date.start, end: date.end },
    })
  return proposals
}

function unitProposals(organ: string, title: Span, text: string): Proposal[] {
  const quote = text.slice(title.start, title.end)
  const at = { quote, start: title.start, end: title.end }
  const of = (field: string, words: string | undefined): Proposal[] =>
    words ? [{ field, value: { type: 'text', text: words }, ...at }] : []
  const kind = /(民族乡|乡|镇|街道)(?:人民政府|办事处)$/.exec(organ)?.[1]
  const county = /^([^省市州盟县区旗]{1,8}[县市区旗])[^省市州盟县区旗]+$/.exec(organ)?.[1]
  return [...of('unit-name', organ), ...of('county-name', county), ...of('unit-kind', kind)]
}

const isoOf = (...parts: number[]): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-')
