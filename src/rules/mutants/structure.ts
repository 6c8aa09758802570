import { dropping, type Kind, type Mutant, type Random, replacing } from './mutant.ts'

const otherYear = (year: string, random: Random) =>
  String(Number(year) - 1 - Math.floor(random() * 2))

/** The second and third section change places; their numbers stay right. */
function swapped(text: string): Mutant | null {
  const at = ['二、', '三、', '四、'].map((number) =>
    text.search(new RegExp(`^(?:## )?${number}`, 'm')),
  )
  const [second = -1, third = -1, fourth = -1] = at
  if (second < 0 || third < second || fourth < third) return null
  const [one, two] = [text.slice(second, third), text.slice(third, fourth)]
  const renumbered = two.replace('三、', '二、') + one.replace('二、', '三、')
  return {
    text: text.slice(0, second) + renumbered + text.slice(fourth),
    at: { start: second, end: second + renumbered.length },
    rules: ['section-order'],
  }
}

export const structureKinds: readonly Kind[] = [
  { name: '缺举措部分', make: dropping(/(?:## )?一、/, /(?:## )?二、/, 'missing-section') },
  { name: '缺不足部分', make: dropping(/(?:## )?二、/, /(?:## )?三、/, 'missing-section') },
  { name: '缺履职部分', make: dropping(/(?:## )?三、/, /(?:## )?四、/, 'missing-section') },
  { name: '缺安排部分', make: dropping(/(?:## )?四、/, /(?:## )?五、/, 'missing-section') },
  { name: '缺其他部分', make: dropping(/(?:## )?五、/, /$^/, 'missing-section') },
  { name: '部分次序颠倒', make: swapped },
  { name: '无主送机关', make: dropping(/[^\n]{4,30}人民政府：\n/, /\n/, 'missing-addressee') },
  {
    name: '无落款',
    make: replacing(
      /\n\n[^\n]+(?:\n[^\n]+)?(?:人民政府|办事处)(?=\n+\d{4}年)/g,
      '\n',
      'missing-signature',
    ),
  },
  { name: '无成文日期', make: replacing(/\n\d{4}年\d+月\d+日\n?$/g, '\n', 'missing-date') },
  {
    name: '标题机关不全',
    make: replacing(/(?<=^(?:# )?\S+)(?:人民政府|办事处)(?=关于)/g, '', 'title'),
  },
  { name: '标题没有年度', make: replacing(/(?<=关于)\d{4}年度/g, '', 'title') },
  {
    name: '标题年度错',
    make: replacing(
      /(?<=关于)\d{4}(?=年度)/g,
      ([year], random) => otherYear(year, random),
      'wrong-year',
    ),
  },
  {
    name: '部分标题年度错',
    make: replacing(
      /(?<=[一二三]、)\d{4}(?=年)/g,
      ([year], random) => otherYear(year, random),
      'wrong-year',
    ),
  },
  {
    name: '引言年度错',
    make: replacing(
      /(?<=现将[^\n]{0,10})\d{4}(?=年)/g,
      ([year], random) => otherYear(year, random),
      'wrong-year',
    ),
  },
  {
    name: '成文在报告年度内',
    make: replacing(
      /\d{4}(?=年\d+月\d+日\n?$)/g,
      ([year]) => String(Number(year) - 1),
      'wrong-year',
    ),
  },
  { name: '成文过晚', make: replacing(/(?<=年)\d+(?=月\d+日\n?$)/g, '5', 'late-date') },
  {
    name: '日期补零',
    make: replacing(/(?<=[年月])[1-9](?=[月日])/g, ([digit]) => `0${digit}`, 'date-zero'),
  },
  {
    name: '没有这一天',
    make: replacing(/(?<![年\d])\d{1,2}月\d{1,2}日/g, '2月30日', 'wrong-year'),
  },
  { name: '序号跳号', make: replacing(/(?<=\n(?:### )?)（[二三四五]）/g, '（八）', 'numbering') },
  {
    name: '序号半角括号',
    make: replacing(
      /(?<=\n(?:### )?)（([一二三四五六])）/g,
      (match) => `(${match[1]})`,
      'numbering',
    ),
  },
  {
    name: '序号形式混用',
    make: replacing(
      /(?<=\n(?:### )?)（[二三四五]）/g,
      ([sign]) => `（${'一二三四五'.indexOf(sign[1] ?? '') + 1}）`,
      'numbering',
    ),
  },
  {
    name: '一级序号用阿拉伯数字',
    make: replacing(
      /(?<=\n(?:## )?)[二三四五]、/g,
      ([sign]) => `${'一二三四五'.indexOf(sign[0] ?? '') + 1}、`,
      'numbering',
    ),
  },
  { name: '安排标题无年份', make: replacing(/(?<=四、)\d{4}年度?/g, '下一年', 'heading-year') },
  {
    name: '不足没有原因',
    make: (text) => {
      const spoilt = text.replace(/[，。](?:主要)?(?:究其)?原因(?:是|在于|，)[^。；\n]*/g, '')
      return spoilt === text
        ? null
        : { text: spoilt, at: { start: 0, end: spoilt.length }, rules: ['cause'] }
    },
  },
  { name: '引言逗号后接现将', make: replacing(/。(?=现将)/g, '，', 'lead') },
  { name: '做报告', make: replacing(/(?<=情况)报告如下/g, '做报告如下', 'lead') },
  {
    name: '段落中间断开',
    make: replacing(
      /(?<=[\u4e00-\u9fff]{22}[\u4e00-\u9fff，、]*[\u4e00-\u9fff])(?=[\u4e00-\u9fff]{8})/g,
      '\n',
      'broken-paragraph',
    ),
  },
]
