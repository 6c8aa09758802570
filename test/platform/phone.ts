/**
 * A clerk's phone: what the platform does with what he types. It pushes, waits 5 s, tries three times,
 * shows a reply only when it is one, and beside it what came by API.
 */
import { APP, OA, requestOf, type Sent, safePush, textFields, wecomPush, xmlOf } from './account.ts'
import { decrypt, fieldsOf } from './sealing.ts'
import type { StandIn, Told } from './stand-in.ts'

export const FAULT = '该公众号提供的服务出现故障，请稍后再试'
const PATIENCE = 5_000
/** After a connection that broke off. */
const BETWEEN_TRIES = 1_000
const BYTES = 2048

export type Via = 'wechat' | 'wecom'
/** Brings a push to the server under test. */
export type Reach = (request: Request) => Promise<Response>

export class Phone {
  readonly user: string
  readonly via: Via
  /** Replies shown, oldest first, and how long each took (ms). */
  readonly shown: string[] = []
  readonly took: number[] = []
  readonly #platform: StandIn
  readonly #reach: Reach

  constructor(platform: StandIn, reach: Reach, user: string, via: Via = 'wechat') {
    this.#reach = reach
    this.#platform = platform
    this.user = user
    this.via = via
  }

  /** Types a text; the answer is what the screen shows, '' for nothing. */
  says(text: string): Promise<string> {
    return this.sends({ MsgType: 'text', Content: text })
  }

  /** A message or event with these fields. */
  sends(fields: Record<string, string>): Promise<string> {
    return this.pushes(this.push(fields))
  }

  push(fields: Record<string, string>): Sent {
    if (this.via === 'wecom') {
      const inner = { ...textFields(APP.id, this.user, ''), ...fields, AgentID: APP.agent }
      return wecomPush(xmlOf(withoutEmpty(inner)))
    }
    this.#platform.oa.heard(this.user)
    return safePush(xmlOf(withoutEmpty({ ...textFields(OA.name, this.user, ''), ...fields })))
  }

  /** Delivers a push as the platform does: up to three tries of 5 s each. */
  async pushes(sent: Sent): Promise<string> {
    for (let tries = 0; tries < 3; tries++) {
      const answer = await this.#once(sent)
      if (answer !== null) {
        if (answer !== '') this.shown.push(answer)
        return answer
      }
      await new Promise((done) => setTimeout(done, BETWEEN_TRIES))
    }
    this.shown.push(FAULT)
    return FAULT
  }

  /** Null when the platform would try again. */
  async #once(sent: Sent): Promise<string | null> {
    const started = Date.now()
    const late = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE))
    const answered = this.#reach(requestOf(`/${this.via}`, sent))
      .then(async (response) => ({ status: response.status, body: await response.text() }))
      .catch(() => null)
    const answer = await Promise.race([answered, late])
    this.took.push(Date.now() - started)
    if (answer === null || answer.status !== 200) return null
    return this.#screen(answer.body)
  }

  #screen(body: string): string {
    if (body === '' || (this.via === 'wechat' && body === 'success')) return ''
    const { key, id } =
      this.via === 'wecom' ? { key: APP.keys[0], id: APP.id } : { key: OA.keys[0], id: OA.id }
    const inner = fieldsOf(decrypt(key ?? '', id, fieldsOf(body).Encrypt ?? ''))
    if (inner.ToUserName?.toLowerCase() !== this.user.toLowerCase()) return FAULT
    const content = inner.Content ?? ''
    return content === '' || Buffer.byteLength(content) > BYTES ? FAULT : content
  }

  /** What came by API, oldest first. */
  get told(): Told[] {
    const { told } = this.via === 'wecom' ? this.#platform.wecom : this.#platform.oa
    return told.filter(({ user }) => user.toLowerCase() === this.user.toLowerCase())
  }

  /** Waits until the API has brought `count` messages in all. */
  async hears(count: number, patience = 10_000): Promise<Told[]> {
    const until = Date.now() + patience
    while (this.told.length < count && Date.now() < until)
      await new Promise((done) => setTimeout(done, 50))
    return this.told
  }
}

const withoutEmpty = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== '' || name === 'EventKey'),
  )
