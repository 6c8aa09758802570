/** Single exchanges on the phone, against the whole worker and the platforms' stand-in. */
import { beforeEach, expect, test, vi } from 'vitest'
import { Phone } from './phone.ts'
import { CODE, UNIT } from './settings.ts'
import { StandIn } from './stand-in.ts'

let platform: StandIn
let people = 0
const newPhone = (via: 'wechat' | 'wecom' = 'wechat') =>
  new Phone(platform, `clerk${++people}`, via)

beforeEach(() => {
  platform = new StandIn()
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) =>
    platform.fetch(new Request(input, init)),
  )
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

test.each(['wechat', 'wecom'] as const)(
  '%s: a stranger is asked for the code, then begins',
  async (via) => {
    const phone = newPhone(via)
    expect(await phone.says('学法3次')).toContain('口令')
    expect(await phone.says('wrong-code-123')).toContain('口令不对')
    expect(await phone.says(CODE)).toContain(UNIT)
    expect(await phone.says('开始')).toContain('主笔')
    console.info(phone.shown)
  },
)
