/** Words of placeholders, of assistants and of outlines that stay behind in a text. */
export const LEFTOVER_WORDS = [
  '待补充',
  '此处',
  '语言模型',
  '未找到引用源',
  '单击',
  '精神情况',
  '论述情况',
  '部署情况',
].map((word) => [word, null] as const)
