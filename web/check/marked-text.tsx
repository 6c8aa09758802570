import { useEffect, useRef } from 'preact/hooks'
import { scrollManner } from '../motion.ts'
import { gravest } from '../paper/severity.ts'
import type { Found } from './apply.ts'

type Props = { text: string; findings: readonly Found[]; shown: number | null }

type Piece = { start: number; end: number; on: number[] }

/** Cuts the text where a finding begins or ends; `on` lists the findings that stand on a piece. */
function piecesOf(text: string, findings: readonly Found[]): Piece[] {
  const edges = new Set([0, text.length])
  for (const { start, end } of findings) edges.add(start).add(end)
  const cuts = [...edges].filter((cut) => cut <= text.length).sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    const on = findings.flatMap((finding, n) =>
      finding.start <= start && end <= finding.end ? [n] : [],
    )
    return { start, end, on }
  })
}

/** The checked text as it is, line by line, with what was found marked in place. */
export function MarkedText({ text, findings, shown }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (shown === null) return
    const mark = box.current?.querySelector('.lit')
    mark?.scrollIntoView({ block: 'center', behavior: scrollManner() })
  }, [shown])
  return (
    <div class="marked sheet" ref={box}>
      {piecesOf(text, findings).map(({ start, end, on }) => {
        const severity = gravest(on.flatMap((n) => findings[n]?.severity ?? []))
        const words = text.slice(start, end)
        if (!severity) return words
        const lit = shown !== null && on.includes(shown)
        return (
          <mark key={start} class={`found ${severity} ${lit ? 'lit' : ''}`}>
            {words}
          </mark>
        )
      })}
    </div>
  )
}
