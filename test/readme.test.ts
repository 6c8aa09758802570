import { existsSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import pkg from '../package.json' with { type: 'json' }

const folders = (readme: string) =>
  [...readFileSync(readme, 'utf8').matchAll(/^\|\s+`([^`]+)\/`\s+\|/gm)].map(
    ([, folder]) => folder ?? '',
  )

test.each(['README.md', 'README.zh-CN.md'])(
  '%s names folders that exist, in one order',
  (readme) => {
    const named = folders(readme)
    expect(named.length).toBeGreaterThan(10)
    expect(
      named.filter((folder) => !existsSync(folder) || !statSync(folder).isDirectory()),
    ).toEqual([])
    expect(named).toEqual(folders('README.md'))
  },
)

test('every package has one exact version', () => {
  const versions = Object.entries({ ...pkg.dependencies, ...pkg.devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('the tree holds one workerd', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const copies = Object.keys(lock.packages).filter((path) =>
    /(^|\/)node_modules\/workerd$/.test(path),
  )
  expect(copies).toEqual(['node_modules/workerd'])
})
