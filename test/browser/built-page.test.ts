/** The built page: its size, what a strict policy would refuse, and that it names no other origin. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'

const web = join(inject('dist'), 'web')
const assets = readdirSync(join(web, 'assets')).map((name) => ({
  name,
  text: readFileSync(join(web, 'assets', name), 'utf8'),
}))
const shell = readFileSync(join(web, 'index.html'), 'utf8')

/** Namespaces are names, not addresses: nothing is fetched from them. */
const NAMESPACES = /http:\/\/www\.w3\.org\/\d{4}\/(?:svg|xhtml|xlink|Math\/MathML)/g

test('the script is at most 80 KB gzip, the styles at most 20 KB', () => {
  const weigh = (ending: string) =>
    assets
      .filter(({ name }) => name.endsWith(ending))
      .reduce((sum, { text }) => sum + gzipSync(text).length, 0)
  expect(weigh('.js')).toBeGreaterThan(5_000)
  expect(weigh('.js')).toBeLessThanOrEqual(80 * 1024)
  expect(weigh('.css')).toBeLessThanOrEqual(20 * 1024)
})

test('the shell holds no inline script, style or handler', () => {
  expect(shell).not.toMatch(/<script(?![^>]*\bsrc=)/)
  expect(shell).not.toMatch(/<style|\sstyle=|\son\w+=/)
})

test('no address of another origin stands in any file', () => {
  for (const { name, text } of [...assets, { name: 'index.html', text: shell }])
    expect(text.replace(NAMESPACES, '').match(/https?:\/\/[^\s"'`)]*/g) ?? [], name).toEqual([])
})

test('assets carry their hash in the name', () => {
  for (const { name } of assets) expect(name).toMatch(/-[\w-]{8}\.(js|css|svg)$/)
})
