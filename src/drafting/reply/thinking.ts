/**
 * What a reasoning model thinks to itself inside its reply. It never reaches the prose, also when
 * its opening mark was swallowed by the server's template, or its closing one never came.
 */

const OPEN = /<(think|thinking|thought|reasoning)>/i
const CLOSE = /<\/(?:think|thinking|thought|reasoning)>/gi

/** The reply without its thinking. */
export function withoutThinking(text: string): string {
  let rest = text
  const lastClose = [...rest.matchAll(CLOSE)].at(-1)
  if (lastClose) rest = rest.slice(lastClose.index + lastClose[0].length)
  const open = OPEN.exec(rest)
  return (open ? rest.slice(0, open.index) : rest).trimStart()
}
