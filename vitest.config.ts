import { readFileSync } from 'node:fs'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig, type Plugin } from 'vitest/config'
import { CHAT_SETTINGS } from './test/platform/settings.ts'

/** Markdown imports are text, as wrangler's Text rule makes them in the worker. */
const markdownAsText: Plugin = {
  name: 'markdown-as-text',
  enforce: 'pre',
  load(id) {
    if (!/\.md$/.test(id)) return null
    return `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`
  },
}

/** Tests that measure time: they run last, one after the other, with the machine to themselves. */
const TIMED = ['test/browser/smooth.test.ts', 'src/drafting/pace.test.ts']

export default defineConfig({
  test: {
    // Many tests wait for another process: two at a time, also on a machine of two cores.
    maxWorkers: 2,
    projects: [
      {
        plugins: [markdownAsText],
        test: {
          name: 'pure',
          testTimeout: 30_000,
          setupFiles: ['test/seed.ts'],
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [
            'src/{desk,channels}/**',
            'src/app.test.ts',
            'test/{platform,browser}/**',
            'test/*restart.test.ts',
            ...TIMED,
          ],
        },
      },
      {
        plugins: [
          markdownAsText,
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { HOST: '127.0.0.1' } },
          }),
        ],
        test: {
          name: 'worker',
          testTimeout: 30_000,
          include: ['src/{desk,channels}/**/*.test.ts', 'src/app.test.ts'],
        },
      },
      {
        plugins: [
          markdownAsText,
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: CHAT_SETTINGS },
          }),
        ],
        test: { name: 'chat', include: ['test/platform/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        plugins: [markdownAsText],
        test: {
          name: 'restart',
          include: ['test/*restart.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: TIMED,
          globalSetup: 'test/browser/built.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        plugins: [markdownAsText],
        test: {
          name: 'timed',
          include: TIMED,
          globalSetup: 'test/browser/built.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
