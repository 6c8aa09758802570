/**
 * The history of one part: append-only versions, restore as a new version, lock. A version keeps
 * prose with references; what is printed follows the answers (design §1.3, §1.6).
 */
import type { Person } from './answer.ts'

/** Who wrote the words: our templates, a model, a person, or a person bringing back old words. */
export type Origin = 'template' | 'model' | 'hand' | 'restored'

export type Version = {
  /** 1, 2, 3 … within the part. */
  version: number
  /** Text with `{{field}}` references. */
  prose: string
  origin: Origin
  by: Person
  /** ISO 8601, UTC. */
  at: string
  /** In the clerk's words: 起草, 重写：短一些, 手工修改, 恢复第2版. */
  why: string
  /** The shape of the answers it was drafted from; another shape now makes it stale. */
  basis: string
}

/** A part as it stands: its newest version, how many there are, and whether it is locked. */
export type Part = { id: string; current: Version | null; locked: boolean }

export type PartStatus = 'empty' | 'drafting' | 'drafted' | 'edited' | 'locked'

export const emptyPart = (id: string): Part => ({ id, current: null, locked: false })

/** The part with one more version; earlier versions stay as they are. */
export const withVersion = (part: Part, next: Omit<Version, 'version'>): Part => ({
  ...part,
  current: { ...next, version: versionOf(part) + 1 },
})

/** Number of the newest version; 0 when there is none. */
export const versionOf = (part: Part): number => part.current?.version ?? 0

/** Old words as a new version. */
export const restored = (part: Part, old: Version, by: Person, at: string): Part =>
  withVersion(part, {
    prose: old.prose,
    origin: 'restored',
    by,
    at,
    why: `恢复第${old.version}版`,
    basis: old.basis,
  })

/** Written by a person's hand: drafting the whole report leaves it alone. */
export const isEdited = (part: Part): boolean =>
  part.current?.origin === 'hand' || part.current?.origin === 'restored'

export const statusOf = (part: Part, drafting = false): PartStatus => {
  if (drafting) return 'drafting'
  if (part.locked) return 'locked'
  if (!part.current) return 'empty'
  return isEdited(part) ? 'edited' : 'drafted'
}
