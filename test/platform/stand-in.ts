/**
 * Both platforms' APIs as far as we call them, with their limits enforced: tokens that end, five
 * messages a word of the user within 48 h, 2,048 bytes, allow-listed addresses. Tests tell it to fail.
 */
import { OaDesk } from './stand-in/oa.ts'
import { WecomDesk } from './stand-in/wecom.ts'

export type Told = { user: string; text?: string; file?: { name: string; bytes: Uint8Array } }

/** What a call is made to answer, how often: an errcode, or one of the ways a network fails. */
export type Failure = number | 'hang' | 'reset' | 'html'
type Planned = { path: string; failure: Failure; times: number }

export class StandIn {
  readonly oa = new OaDesk()
  readonly wecom = new WecomDesk()
  /** Paths called, in order. */
  readonly calls: string[] = []
  #planned: Planned[] = []

  /** Makes the next `times` calls of `path` fail. */
  fail(path: string, failure: Failure, times = 1): void {
    this.#planned.push({ path, failure, times })
  }

  /** The API as a fetch function. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    this.calls.push(url.pathname)
    const failure = this.#takeFailure(url.pathname)
    if (failure === 'hang') return hang(request.signal)
    if (failure === 'reset') throw new TypeError(`Network connection lost: ${request.url}`)
    if (failure === 'html') return new Response('<h1>502 Bad Gateway</h1>', { status: 502 })
    if (failure !== null) return Response.json({ errcode: failure, errmsg: `rid ${request.url}` })
    const desk = url.pathname.startsWith('/wecom/') ? this.wecom : this.oa
    return Response.json(await desk.answer(url, request))
  }

  #takeFailure(path: string): Failure | null {
    const planned = this.#planned.find((plan) => plan.times > 0 && path.endsWith(plan.path))
    if (!planned) return null
    planned.times -= 1
    return planned.failure
  }
}

const hang = (signal: AbortSignal): Promise<never> =>
  new Promise((_done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason))
  })
