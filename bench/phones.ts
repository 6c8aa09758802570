/** The phone channels under load in the real server: 200 people, both platforms, one minute. */
import { Crowd } from '../test/platform/crowd.ts'
import { Served } from '../test/served.ts'
import type { Table } from './table.ts'

const PEOPLE = 200
const PER_SECOND = 50
const SECONDS = 60

export async function benchPhones(): Promise<Table[]> {
  const crowd = await Crowd.gather(await Served.built(), PEOPLE)
  try {
    const { pushes, p50, p99, longest, invalid, lost } = await crowd.pushes(PER_SECOND, SECONDS)
    return [
      {
        title: `${PEOPLE} 人用公众号和企业微信，每秒 ${PER_SECOND} 条，${SECONDS} 秒（目标：最久 ≤ 1000 毫秒，无效和丢失为 0）`,
        columns: ['条数', 'p50 毫秒', 'p99 毫秒', '最久', '无效', '丢失'],
        rows: [[pushes, p50, p99, longest, invalid, lost]],
      },
    ]
  } finally {
    await crowd.leaves()
  }
}
