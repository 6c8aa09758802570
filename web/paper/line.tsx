import { Fragment } from 'preact'
import type { BlockView, PartView } from '../../src/channels/web/schema.ts'
import { labelIn, useDesk } from '../desk/desk.ts'
import { type Segment, segmentsOf, TITLE_TURN } from './segments.ts'
import type { Touched } from './sheet.tsx'

type Props = {
  part: PartView
  block: BlockView
  touched: string
  onTouch: (touched: Touched) => void
}

/** A line of the document: figures from answers are buttons, findings are marked where they stand. */
export function Line({ part, block, touched, onTouch }: Props) {
  const { place } = useDesk()
  return (
    <>
      {segmentsOf(part, block, place).map((segment) =>
        segment.field === undefined ? (
          <Fragment key={segment.start}>
            {block.kind === 'title' && segment.text.startsWith(TITLE_TURN) && <wbr />}
            <Words segment={segment} />
          </Fragment>
        ) : (
          <Figure
            key={segment.start}
            segment={segment}
            field={segment.field}
            isTouched={segment.field === touched}
            onTouch={onTouch}
          />
        ),
      )}
    </>
  )
}

const looks = ({ severity, lit }: Segment): string =>
  [severity && `found ${severity}`, lit && 'lit'].filter(Boolean).join(' ')

function Words({ segment }: { segment: Segment }) {
  const look = looks(segment)
  return look ? <span class={look}>{segment.text}</span> : segment.text
}

type FigureProps = {
  segment: Segment
  field: string
  isTouched: boolean
  onTouch: (touched: Touched) => void
}

/** Longer stretches read as text: the whole sentence would be dotted otherwise. */
const LONG = 24

function Figure({ segment, field, isTouched, onTouch }: FigureProps) {
  const { topics } = useDesk()
  const name = `figure ${segment.text.length > LONG ? 'long' : ''} ${isTouched ? 'touched' : ''}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would not break across lines
    <span
      role="button"
      tabIndex={0}
      class={`${name} ${looks(segment)}`}
      title={labelIn(topics, field)}
      aria-haspopup="dialog"
      onClick={(event) => onTouch({ field, anchor: event.currentTarget })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onTouch({ field, anchor: event.currentTarget })
      }}
    >
      {segment.text}
    </span>
  )
}
