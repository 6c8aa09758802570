/** A real model whose replies are kept by prompt, so that an eval asked twice pays once. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Listening, Model, ModelReply, ModelRequest } from '../src/drafting/model.ts'

const FOLDER = join(import.meta.dirname, '.cache')

export class CachedModel implements Model {
  readonly name: string
  readonly #model: Model
  readonly #place: string

  /** `place` tells servers with models of one name apart. */
  constructor(model: Model, place: string) {
    this.name = model.name
    this.#model = model
    this.#place = place
    mkdirSync(FOLDER, { recursive: true })
  }

  async chat(request: ModelRequest, listening?: Listening): Promise<ModelReply> {
    const { messages, form } = request
    const key = JSON.stringify([this.#place, this.name, messages, form])
    const file = join(FOLDER, `${createHash('sha256').update(key).digest('hex')}.json`)
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
    const reply = await this.#model.chat(request, listening)
    writeFileSync(file, JSON.stringify(reply))
    return reply
  }
}
