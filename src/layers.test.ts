import { expect, test } from 'vitest'

/** A folder imports itself and what stands before it. */
const LAYERS = ['text', 'report', 'rules', 'drafting', 'files', 'interview', 'desk', 'channels']

const sources = import.meta.glob<string>('./*/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const layerOf = (path: string) => LAYERS.indexOf(path.split('/')[1] ?? '')

test.each(Object.entries(sources))('%s imports only what comes before it', (file, source) => {
  if (layerOf(file) < 0) return
  for (const [, target] of source.matchAll(/from '(\.[^']+\.ts)'/g)) {
    const imported = `.${new URL(target ?? '', `file:///${file}`).pathname}`
    if (/\.test\.ts$/.test(file) && imported.startsWith('./test/')) continue
    expect(LAYERS.slice(0, layerOf(file) + 1), `${file} imports ${imported}`).toContain(
      imported.split('/')[1],
    )
  }
})

test('every folder of the order holds sources', () => {
  const filled = new Set(Object.keys(sources).map((file) => file.split('/')[1]))
  expect(LAYERS.filter((layer) => !filled.has(layer))).toEqual([])
})
