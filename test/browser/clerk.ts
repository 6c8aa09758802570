/** A clerk at the page: what he sees and touches, by the words on it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { ReportView } from '../../src/channels/web/schema.ts'

/** A case file whose `_talk` holds what the clerk types for each topic. */
export type Town = { answers: Record<string, unknown>; _talk: Record<string, string> }

export const readTown = (path: string): Town => JSON.parse(readFileSync(path, 'utf8'))
export const LIUDU = join(import.meta.dirname, '../fixtures/liudu-2026.json')

export class Clerk {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the start page and begins a report. */
  async begins(url: string): Promise<void> {
    await this.page.goto(url)
    await this.page.getByRole('button', { name: '新建一份报告' }).click()
    await this.page.waitForURL(/\/r\/\w+/)
    await this.box.waitFor()
  }

  get box(): Locator {
    return this.page.getByLabel('您的回答')
  }

  /** The report as the server has it, read past the page. */
  async report(): Promise<ReportView> {
    const path = `/api/reports/${/\/r\/(\w+)/.exec(this.page.url())?.[1]}`
    return (await this.page.request.get(new URL(path, this.page.url()).href)).json()
  }

  /** Types and sends, then waits until the server's answer is shown. */
  async says(text: string): Promise<void> {
    const answered = this.page.waitForResponse(
      (response) => response.url().endsWith('/messages') && response.request().method() === 'POST',
    )
    await this.box.fill(text)
    await this.box.press('Enter')
    await answered
    await this.page.locator('.waiting').waitFor({ state: 'detached' })
  }

  /** Answers topic after topic as they are asked, until nothing is asked any more. */
  async answersAll(town: Town): Promise<string[]> {
    const asked: string[] = []
    for (let view = await this.report(); view.next; view = await this.report()) {
      const { topic } = view.next
      const words = asked.includes(topic) ? '跳过' : (town._talk[topic] ?? '跳过')
      asked.push(topic)
      await this.says(words)
    }
    return asked
  }

  part(id: string): Locator {
    return this.page.locator(`[data-part="${id}"]`)
  }

  /** The words of a part as they stand on the sheet. */
  async reads(id: string): Promise<string> {
    return (await this.part(id).locator('.paragraph').allInnerTexts()).join('\n')
  }

  /** Has the whole report drafted and waits for the end. */
  async drafts(): Promise<void> {
    await this.page.getByRole('button', { name: '起草全文' }).click()
    const unwritten = this.page.locator('.part.is-empty, .part.is-drafting')
    await unwritten.first().waitFor({ state: 'detached' })
  }
}
