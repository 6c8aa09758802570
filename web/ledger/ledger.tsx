import { useState } from 'preact/hooks'
import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'
import { Invite } from './invite.tsx'
import { type Filter, keepTopics } from './keep.ts'
import { LastYear } from './last-year.tsx'
import { LedgerRow } from './ledger-row.tsx'

const FILTERS: readonly Filter[] = ['open', 'required', 'answered', 'all']

/** 台账: every field by topic, as the server asks them; filled and changed in the inputs that fit. */
export function Ledger() {
  const { view, topics } = useDesk()
  const [filter, setFilter] = useState<Filter>('open')
  const [office, setOffice] = useState('')
  const [open, setOpen] = useState<'invite' | 'last-year' | null>(null)
  const offices = [...new Set(topics.flatMap((topic) => topic.office.split(/、(?![^（]*）)/)))]
  const shown = keepTopics(topics, view, filter, office)
  const asked = shown.flatMap((topic) =>
    topic.fields.flatMap((field) => (field.derived ? [] : [field.id])),
  )
  return (
    <section class="ledger" aria-label={W.ledger.title}>
      <header class="ledger-head">
        <h2>{W.ledger.title}</h2>
        <p class="quiet">{W.ledger.lead}</p>
        <div class="ledger-filters">
          <div class="segments" role="radiogroup" aria-label={W.ledger.title}>
            {FILTERS.map((each) => (
              <label key={each} class={filter === each ? 'segment on' : 'segment'}>
                <input
                  type="radio"
                  name="ledger-filter"
                  checked={filter === each}
                  onChange={() => setFilter(each)}
                />
                {W.ledger.filters[each]}
              </label>
            ))}
          </div>
          <select
            aria-label={W.ledger.office}
            value={office}
            onChange={(event) => setOffice(event.currentTarget.value)}
          >
            <option value="">{W.ledger.anyOffice}</option>
            {offices.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
      </header>
      <div class="ledger-tools">
        <button type="button" onClick={() => setOpen('invite')} disabled={asked.length === 0}>
          {P.invite.open}
        </button>
        <button type="button" onClick={() => setOpen('last-year')}>
          {P.lastYear.open}
        </button>
      </div>
      {open === 'invite' && <Invite fields={asked} onClose={() => setOpen(null)} />}
      {open === 'last-year' && <LastYear onClose={() => setOpen(null)} />}
      {shown.length === 0 && <p class="quiet">{W.ledger.nothing}</p>}
      {shown.map((topic) => (
        <section key={topic.id} class="ledger-topic">
          <h3>
            {topic.title} <span>{W.talk.usually(topic.office)}</span>
          </h3>
          <ul>
            {topic.fields.map((field) => (
              <LedgerRow key={field.id} field={field} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
