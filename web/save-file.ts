/** Gives the clerk a text as a file; nothing leaves the page. `name` may hold anything. */
export function saveFile(text: string, name: string, type: 'plain' | 'csv'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `text/${type};charset=utf-8` }))
  const ending = type === 'csv' ? 'csv' : 'txt'
  link.download = `${name.replace(/[\\/:*?"<>|\s]+/g, '').slice(0, 60) || 'zhubi'}.${ending}`
  link.click()
  URL.revokeObjectURL(link.href)
}
