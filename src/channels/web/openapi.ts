/** The description of /api, made from the endpoints themselves. */
import * as z from 'zod'
import type { Endpoint } from './endpoint.ts'
import { ErrorAnswer } from './schema.ts'

export function describe(endpoints: readonly Endpoint[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: '主笔 zhubi', version },
    components: { securitySchemes: { code: { type: 'http', scheme: 'bearer' } } },
    security: [{ code: [] }, {}],
    paths,
  }
}

function operationOf({ path, summary, body, answer, status }: Endpoint): object {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
  return {
    summary,
    parameters: names.map((name) => ({
      ...{ name, in: 'path', required: true, schema: { type: 'string' } },
    })),
    ...(body && { requestBody: { content: jsonOf(body, 'input') } }),
    responses: {
      [status]: {
        description: summary,
        content: typeof answer === 'string' ? { [answer]: {} } : jsonOf(answer, 'output'),
      },
      default: { description: '错误', content: jsonOf(ErrorAnswer, 'output') },
    },
  }
}

const jsonOf = (schema: z.ZodType, io: 'input' | 'output'): object => ({
  'application/json': { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) },
})
