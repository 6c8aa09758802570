/**
 * `npm run eval`: how well drafting, rewriting and extraction do. Without LLM_* on templates and
 * scripts, without network; with them also on that model, its replies kept by prompt.
 * Results go to evals/results/latest.json and .md.
 *   --save NAME        keeps them as NAME instead of latest
 *   --json FILE        writes them there, too
 *   --prompts FOLDER   prompts of this folder in place of prompts/
 *   --compare A B      each a saved result, a folder of prompts or a model's name
 */
import { parseArgs } from 'node:util'
import { usePrompts } from './prompts-hook.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    save: { type: 'string' },
    json: { type: 'string' },
    prompts: { type: 'string' },
    compare: { type: 'boolean', default: false },
  },
})

usePrompts(values.prompts)
const { compare, evaluate } = await import('./command.ts')

process.exitCode = values.compare
  ? await compare(positionals)
  : await evaluate({ ...values, name: values.save ?? process.env.LLM_MODEL ?? '模板和脚本' })
