/**
 * One message becomes proposed answers for any field, each with the exact words it was read from.
 * Rules only; refuses to guess: what is vague is a doubt, what is not said is not filled.
 * May import text, report and the cues beside it.
 */
import type { Span } from '../text/span.ts'
import { heardIn, readFigures } from './extract/figures.ts'
import { implied } from './extract/implied.ts'
import { readSayings, type Rest } from './extract/said.ts'
import { type Doubt, type Heard, type Scene, type Setting, sceneOf } from './extract/scene.ts'
import { settle } from './extract/settle.ts'
import { readWholes } from './extract/wholes.ts'
import { windowsOf } from './extract/window.ts'

export type { Doubt, Heard, Setting } from './extract/scene.ts'

/** What a message says. `rest`: what was said of everything still asked (其他的不清楚). */
export type Reading = { heard: Heard[]; doubts: Doubt[]; rest: Rest | null }

/** Reads a message. Linear in its length. */
export function read(text: string, setting: Setting): Reading {
  const scene = sceneOf(text, setting)
  const closed: Span[] = []
  const windows = windowsOf(scene).filter(
    ({ mark }) => !closed.some((span) => span.start <= mark.start && mark.end <= span.end),
  )
  const figures = readFigures(scene, windows)
  const sayings = readSayings(scene, windows, figures)
  const wholes = readWholes(scene, windows, figures)
  const all = [...heardIn(figures), ...sayings.heard, ...wholes]
  const settled = settle([...all, ...implied(all)], figures.doubts, scene)
  return { ...settled, rest: sayings.rest }
}

export type { Scene }
