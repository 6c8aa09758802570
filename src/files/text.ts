/** A report as plain text: what goes into a form field or a message. */
import { type Block, textOf } from '../report/block.ts'

export const writeText = (blocks: readonly Block[]): string => textOf([...blocks])
