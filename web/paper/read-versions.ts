import type { VersionsAnswer, VersionView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'

/** The history of a part, oldest first; empty when it cannot be read now. */
export async function readVersions(report: string, part: string): Promise<VersionView[]> {
  try {
    const path = reportPath(report, 'parts', part, 'versions')
    const { versions } = await call<VersionsAnswer>('GET', path)
    return [...versions].sort((a, b) => a.version - b.version)
  } catch {
    return []
  }
}
