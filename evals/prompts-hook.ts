/** Markdown as text, and prompts taken from another folder when two sets of them are compared. */
import '../src/markdown-hook.ts'
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Has every import of prompts/NAME.md find FOLDER/NAME.md where that exists. */
export function usePrompts(folder: string | undefined): void {
  if (!folder) return
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context)
      const other = join(resolve(folder), basename(found.url))
      const isPrompt = /\/prompts\/[^/]+\.md$/.test(found.url)
      return isPrompt && existsSync(other) ? { ...found, url: pathToFileURL(other).href } : found
    },
  })
}
