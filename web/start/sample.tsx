import { P } from '../words-pages.ts'
import { SAMPLE } from './sample-text.ts'

/** A piece of the end product: an invented town, one figure open with its card. */
export function Sample() {
  return (
    <figure class="sample">
      <figcaption>{P.start.sample}</figcaption>
      <div class="sheet small" aria-hidden="true">
        <p class="title">
          {SAMPLE.title[0]}
          <wbr />
          {SAMPLE.title[1]}
        </p>
        <p class="addressee">{SAMPLE.addressee}</p>
        <p class="level-1">{SAMPLE.section}</p>
        <p class="level-2">{SAMPLE.topic}</p>
        <p class="paragraph">
          {SAMPLE.words.map((words, at) =>
            at % 2 ? (
              <span key={words} class={words === SAMPLE.touched ? 'figure touched' : 'figure'}>
                {words}
              </span>
            ) : (
              words
            ),
          )}
        </p>
        <div class="card still">
          <p class="card-value">
            <b>{SAMPLE.card.value}</b>
            <span>{SAMPLE.card.label}</span>
          </p>
          <p class="card-said">
            <q>{SAMPLE.card.quote}</q>
            <span>{SAMPLE.card.by}</span>
          </p>
        </div>
      </div>
      <p class="quiet">{P.start.sampleNote}</p>
    </figure>
  )
}
