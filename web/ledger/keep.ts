import type { ReportView, TopicView } from '../../src/channels/web/schema.ts'

export type Filter = 'open' | 'required' | 'answered' | 'all'

/** Topics with the fields a filter keeps; topics left empty fall away. What is open the server says. */
export function keepTopics(
  topics: readonly TopicView[],
  view: ReportView,
  filter: Filter,
  office: string,
): TopicView[] {
  const open = new Set(view.openItems.map((item) => item.field))
  const year = view.profile.year ?? Number.MAX_SAFE_INTEGER
  const isKept = (field: TopicView['fields'][number]): boolean => {
    if (field.since !== undefined && field.since > year) return false
    if (filter === 'open') return open.has(field.id)
    if (filter === 'required') return field.required === 'required' || open.has(field.id)
    return filter === 'all' || field.id in view.answers
  }
  return topics
    .filter((topic) => topic.office.includes(office))
    .map((topic) => ({ ...topic, fields: topic.fields.filter(isKept) }))
    .filter((topic) => topic.fields.length > 0)
}
