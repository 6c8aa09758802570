import { expect, test } from 'vitest'
import { towns } from '../evals/data/towns.ts'
import { draftAll } from '../evals/tasks/draft.ts'
import { rewriteAll } from '../evals/tasks/rewrite.ts'
import { CONTROLS, WRITERS } from '../evals/writers.ts'

const some = towns().slice(-3)

test.each(CONTROLS.map((writer) => [writer.name, writer] as const))(
  '%s scores 0 in every town',
  async (_name, writer) => expect((await draftAll(writer, some)).best).toBe(0),
)

test.each(WRITERS.map((writer) => [writer.name, writer] as const))(
  '%s scores well',
  async (_name, writer) => expect((await draftAll(writer, some)).overall).toBeGreaterThan(0.85),
)

test('rewriting from templates stays true', async () =>
  expect((await rewriteAll('模板', null, some)).isTrue).toBe(1))
