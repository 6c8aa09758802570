/** What a truthful model would write: for each part the templates' own words in another take. */
import { isProse } from '../src/drafting/draft.ts'
import { planParts } from '../src/drafting/plan.ts'
import { print } from '../src/drafting/references.ts'
import { draftPart } from '../src/drafting/template.ts'
import { voiceOf } from '../src/drafting/voice.ts'
import type { Answers } from '../src/report/answer.ts'
import { type Facts, factsOf } from '../src/report/facts.ts'

export type FaithfulPart = { id: string; prose: string; text: string }

/** Knows the true words of every part by the heading that a prompt names. */
export class Faithful {
  readonly facts: Facts
  readonly parts: readonly (FaithfulPart & { heading: string })[]

  constructor(answers: Answers, take = 1) {
    const facts = factsOf(answers)
    this.facts = facts
    this.parts = planParts(facts, voiceOf(facts))
      .filter(isProse)
      .map((plan) => {
        const heading = print(plan.heading ?? '', facts).text.replace(/^(（.+?）|.+?、)/, '')
        const prose = draftPart(plan, facts, { take, terse: false })
        const { text } = print(prose, facts)
        return { id: plan.id, heading: `标题：${heading || '（无标题）'}\n`, prose, text }
      })
  }

  /** The part a prompt asks for; undefined when it asks for none of this report. */
  partFor(prompt: string): FaithfulPart | undefined {
    return this.parts.find(({ heading }) => prompt.includes(heading))
  }
}

/** All that was said to the model, as one text. */
export const promptOf = ({ messages }: { messages: readonly { content: string }[] }): string =>
  messages.map(({ content }) => content).join('\n')
