/** One line on standard error that says how far a long run is; nothing where nobody looks. */

/** Fewer files are done before a line could be read. */
const MANY = 20

type Screen = { isTTY?: boolean; columns?: number; write(text: string): unknown }

export type Progress = { at(file: string): void; done(): void }

/** Progress over `total` files on a terminal; a pipe or a log gets nothing. */
export function progressOn(screen: Screen, total: number): Progress {
  if (!screen.isTTY || total <= MANY) return { at: () => {}, done: () => {} }
  let count = 0
  return {
    at(file) {
      count++
      const room = Math.max(8, Math.floor((screen.columns ?? 80) / 2) - 12)
      screen.write(`\r\u001b[K正在检查 ${count}/${total}　${file.slice(-room)}`)
    },
    done: () => screen.write('\r\u001b[K'),
  }
}
