/** Gives the clerk the text as a file; nothing leaves the page. */
export function saveText(text: string, title: string | null): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = `${(title ?? '').replace(/[\\/:*?"<>|\s]+/g, '').slice(0, 60) || 'zhubi'}.txt`
  link.click()
  URL.revokeObjectURL(link.href)
}
