/** What a desk answers: a value, or a refusal in the clerk's words. Plain, so it crosses RPC. */

/** Why not. The channel makes a status of the code. */
export type Refusal = {
  code: 'not-found' | 'conflict' | 'invalid' | 'gone'
  message: string
  problems?: { path: string; message: string }[]
  current?: { version: number; text: string }
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const done = <T>(value: T): Result<T> => ({ ok: true, value })

export const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal,
})

export const notFound = (message: string) => refused({ code: 'not-found', message })
