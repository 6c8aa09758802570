/** The real command as a process in a folder of its own, and a small report to run it on. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CLI = join(import.meta.dirname, '../src/cli.ts')

export type Run = { code: number | null; out: string; err: string; bytes: Buffer }

/** A folder in which commands run; `remove` it when the tests are done. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'zhubi-'))

  path = (name: string): string => join(this.folder, name)
  read = (name: string): string => readFileSync(this.path(name), 'utf8')
  remove = (): void => rmSync(this.folder, { recursive: true })

  write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(this.path(name), content)
    return name
  }

  run = (
    args: string[],
    input: string | Uint8Array = '',
    settings: Record<string, string> = {},
  ): Promise<Run> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [CLI, ...args], {
        cwd: this.folder,
        env: { PATH: process.env.PATH ?? '', NODE_NO_WARNINGS: '1', ...settings },
      })
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      child.stdin.on('error', () => {})
      child.stdin.end(input)
      child.on('close', (code) => {
        const bytes = Buffer.concat(out)
        resolve({ code, bytes, out: bytes.toString(), err: Buffer.concat(err).toString() })
      })
    })
}

export const REPORT = `临溪县白鹭镇人民政府关于2025年度法治政府建设情况的报告

中共临溪县委、临溪县人民政府：
2025年，我镇深入学习贯彻习近平法治思想。现将我镇2025年度法治政府建设情况报告如下：
一、2025年度推进法治政府建设的主要举措和成效
（一）依法有效化解矛盾纠纷
全年排查矛盾纠纷121件，化解119件。现有人民调解委员会9个、调解员36名。
（二）深入开展法治宣传教育
开展集中普法12场次，发放宣传资料3000余份。
二、2025年度推进法治政府建设存在的不足和原因
一是调解业务培训不够。原因在于调解员多为兼职。
三、2025年度党政主要负责人履行推进法治建设第一责任人职责的情况
3月4日，镇党委书记主持会议研究年度法治工作。
四、2026年度推进法治政府建设的主要安排
一是对调解员轮训一遍。
五、其他需要报告的情况
无。

临溪县白鹭镇人民政府
2026年1月8日
`
export const FACTS = {
  ...{ 'report-year': 2025, 'unit-name': '临溪县白鹭镇人民政府', 'county-name': '临溪县' },
  ...{ 'dispute-found': 121, 'dispute-solved': 119, 'mediation-committees': 9, mediators: 36 },
  ...{ 'law-events': 12, 'law-leaflets': '3000余' },
  'head-party': ['3月4日主持会议研究年度法治工作'],
}
