/**
 * Lets plain Node import `.md` files as text, as wrangler's Text rule and vitest's plugin do. Static
 * imports are resolved before any code runs, so import this file first and load what holds prompts
 * with `await import(…)`.
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.md')) return next(url, context)
    const text = readFileSync(fileURLToPath(url), 'utf8')
    return {
      format: 'module',
      source: `export default ${JSON.stringify(text)}`,
      shortCircuit: true,
    }
  },
})
