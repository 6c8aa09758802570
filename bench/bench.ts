/** `npm run bench [-- --only rules|server|phones] [--json FILE]`: every table in one run, on this machine. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { printTable, type Table } from './table.ts'

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' } },
})

const BENCHES: Record<string, () => Promise<Table[]>> = {
  rules: async () => (await import('./rules.ts')).benchRules(),
  server: async () => (await import('./server.ts')).benchServer(),
  phones: async () => (await import('./phones.ts')).benchPhones(),
}

const tables: Table[] = []
for (const [name, bench] of Object.entries(BENCHES)) {
  if (options.only && options.only !== name) continue
  for (const table of await bench()) {
    console.log(printTable(table))
    tables.push(table)
  }
}
if (options.json) writeFileSync(options.json, `${JSON.stringify({ tables }, null, 2)}\n`)
