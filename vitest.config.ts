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

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [markdownAsText],
        test: {
          name: 'pure',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [
            'src/{desk,channels}/**',
            'src/app.test.ts',
            'test/{platform,browser}/**',
            'test/restart.test.ts',
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
        test: { name: 'restart', include: ['test/restart.test.ts'], testTimeout: 120_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/built.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
