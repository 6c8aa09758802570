import type { Step } from '../moment.ts'
import { say } from '../say.ts'

/** What WeChat sends in place of a sticker or a file (wechat.md §2). */
const UNSUPPORTED = /^【收到不支持的消息类型/

/** A blank or unreadable message is never an answer and erases nothing. */
export const nothingSaid: Step = ({ report, text, isFirst }) => {
  if (UNSUPPORTED.test(text)) return { report, lines: [say.unsupported], next: 'ask' }
  if (text !== '' || isFirst) return null
  return { report, lines: [say.nothingSaid], next: 'ask' }
}
