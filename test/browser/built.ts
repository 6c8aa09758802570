/** Builds worker and page once for all browser tests, into a folder of their own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from '../../scripts/build.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built worker and page are. */
    dist: string
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const dist = mkdtempSync(join(tmpdir(), 'zhubi-dist-'))
  await build(dist)
  project.provide('dist', dist)
  return () => rmSync(dist, { recursive: true, force: true })
}
