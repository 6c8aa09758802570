/** What a server understands beyond messages. Starts with everything and only ever gets plainer. */
import type { ModelRequest } from '../model.ts'
import type { Failure } from './failure.ts'

export type Dialect = {
  /** How a JSON reply is asked for. */
  json: 'schema' | 'object' | 'plain'
  /** `stream_options`, which brings the token counts. */
  usage: boolean
  temperature: boolean
}

export const FULL_DIALECT: Dialect = { json: 'schema', usage: true, temperature: true }

/** Official prose wants little surprise; a form wants none. */
const TEMPERATURE = { prose: 0.4, form: 0 }

/** The body of a request, in Chat Completions' own names. */
export function paramsFor(model: string, request: ModelRequest, dialect: Dialect) {
  const { form } = request
  return {
    model,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    stream: true as const,
    ...(dialect.usage && { stream_options: { include_usage: true } }),
    ...(dialect.temperature && { temperature: form ? TEMPERATURE.form : TEMPERATURE.prose }),
    ...(form && dialect.json === 'schema' && { response_format: schemaFormat(form) }),
    ...(form && dialect.json === 'object' && { response_format: { type: 'json_object' as const } }),
  }
}

const schemaFormat = ({ name, schema }: NonNullable<ModelRequest['form']>) => ({
  type: 'json_schema' as const,
  json_schema: { name, schema, strict: true },
})

/** Answers by which a server says that it did not understand the request. */
const NOT_UNDERSTOOD = new Set([400, 404, 415, 422, 501])

/**
 * The dialect to try next after a server refused a request, or null when the refusal is about
 * something else. What the message names goes first; otherwise one thing after the other.
 */
export function plainer(dialect: Dialect, request: ModelRequest, failure: Failure): Dialect | null {
  const { status, words } = failure
  if (!NOT_UNDERSTOOD.has(status ?? 0)) return null
  if (dialect.usage && /stream_options|include_usage/.test(words))
    return { ...dialect, usage: false }
  if (dialect.temperature && /temperature/.test(words)) return { ...dialect, temperature: false }
  const named = /response_format|json_schema|json_object|schema/i.test(words)
  if (request.form && dialect.json !== 'plain' && (named || status !== 404))
    return { ...dialect, json: dialect.json === 'schema' ? 'object' : 'plain' }
  return null
}
