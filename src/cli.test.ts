import { afterAll, expect, test } from 'vitest'
import { CommandLine } from '../test/command-line.ts'

const line = new CommandLine()

afterAll(line.remove)

test('help and unknown commands', async () => {
  const help = await line.run(['--help'])
  expect(help.code).toBe(0)
  for (const name of ['check', 'rules', 'draft', 'facts'])
    expect(help.out).toContain(`zhubi ${name}`)
  expect(await line.run(['check', '--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('zhubi check'),
  })
  expect(await line.run([])).toMatchObject({ code: 2, out: '' })
  expect(await line.run(['chekc'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('没有“chekc”这个命令'),
  })
})
