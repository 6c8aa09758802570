/** Builds and deploys to Cloudflare. `npm run deploy -- --dry-run` stops before any network. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, root } from './build.ts'

try {
  await build()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
const args = ['deploy', ...process.argv.slice(2)]
const wrangler = spawn(join(root, 'node_modules/.bin/wrangler'), args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
})
wrangler.on('exit', (code) => process.exit(code ?? 1))
