/** Why a file cannot be read, and what the clerk can do about it. */
export const REFUSALS = {
  empty: '文件里没有文字（空文件，或只有扫描图片）。请检查是否选错了文件；扫描件请先识别成文字。',
  'too-big': '文件不能达到 5 MB。请删去图片后另存，或只保留报告正文。',
  'old-word':
    '这是旧版 Word 或 WPS 格式（.doc/.wps，改后缀名不算转换）。请在 WPS 或 Word 里另存为 .docx 后再试。',
  encrypted: '文件设了打开密码。请在 WPS 或 Word 里取消密码，另存为 .docx 后再试。',
  pdf: '这是 PDF。请使用它的 .docx 原稿，或把正文复制到 .txt 文件里。',
  rtf: '这是 RTF 格式。请在 WPS 或 Word 里另存为 .docx 后再试。',
  unsupported: '只能读 .docx、.txt 和 .md 文件。请在 WPS 或 Word 里另存为 .docx 后再试。',
  binary: '文件内容不是文字（可能是图片、程序或乱码）。请使用 .docx、.txt 或 .md 文件。',
  broken:
    '文件已损坏，或不是真正的 .docx。请在 WPS 或 Word 里打开后另存为 .docx；打不开就要找原稿。',
  'zip-bomb': '文件解压后大得不正常，已停止读取。请在 WPS 或 Word 里打开后另存为 .docx。',
} as const

export type RefusalReason = keyof typeof REFUSALS

export type Refused = { kind: 'refused'; reason: RefusalReason; message: string }

export const refused = (reason: RefusalReason): Refused => ({
  kind: 'refused',
  reason,
  message: REFUSALS[reason],
})

/** Thrown inside the reader of a package; read.ts turns it into a returned refusal. */
export class RefusedFile extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason, cause?: unknown) {
    super(REFUSALS[reason], { cause })
    this.reason = reason
  }
}
