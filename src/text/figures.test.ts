import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresIn } from './figures.ts'

const read = (text: string) =>
  figuresIn(text).map(({ hedge, number, unit }) => `${hedge}${number}${unit}`)

describe('figures with their units', () => {
  test.each([
    ['共受理各类纠纷121件', ['121件']],
    ['化解基层矛盾纠纷三起', ['3起']],
    ['审查合同六十五份、案件总数九件，数十件', ['65份', '9件']],
    ['共计十余次', ['余10次']],
    ['罚没1.2万元', ['1.2万元']],
    ['投入3万余元', ['余3万元']],
    ['阅读1.2万人次', ['12000人次']],
    ['发放宣传单6000余份', ['余6000份']],
    ['效率提高近2倍', ['近2倍']],
    ['办结率100%', ['100%']],
    ['满意率９８．５％', ['98.5%']],
    ['参考率百分之九十八', ['98%']],
    ['召开会议60场/次，500余人/次', ['60场次', '余500人次']],
    ['指导安装国家反诈中心APP500余人次', ['余500人次']],
    ['学习 6 次', ['6次']],
    ['合格率98.8%。3月12日开会', ['98.8%']],
    ['办件1,200件', ['1200件']],
    ['受众约３００人', ['约300人']],
    ['参加30人左右', ['约30人']],
    ['配备3至5名网格员', ['3名', '5名']],
    ['5个工作日内办结', ['5个工作日']],
    ['上升3.5个百分点', ['3.5个百分点']],
    ['超过20余万字', ['余200000字']],
    ['全年召开两次会议', ['2次']],
    ['占年度考核5分', ['5分']],
    ['排查矛盾纠纷321，化解300', ['321', '300']],
    ['附近3家企业、签约5户', ['3家', '5户']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('no figures', () => {
  test.each([
    '2022年度，第三季度，2021—2025年',
    '3月12日至14日，11月份，每月20日',
    '云岭委法〔2022〕1号',
    '《法治政府建设实施纲要（2021—2025年）》',
    '“12·4”国家宪法日、“6.26”国际禁毒日、12.4宪法日',
    '12345政务服务便民热线、12348热线、拨打110',
    '“四个意识”“四个亲自”“法律五进”“三级书记”、三项制度',
    '一是加强学习，二是强化宣传',
    '（一）组织领导，1.加强队伍建设，（2）完善制度',
    '高效办成一件事，最多跑一次，一次性告知，一人一档',
    '第十四届人民代表大会第三次会议、县十六届人大三次会议',
    '党的二十届四中全会，三会一课，千家万户',
    '5G基站、1+10网格、A4纸、QQ群、WPS2019',
    '上午9:30召开，10时20分结束',
    '三部门联合，十条例外，几十件，数百人次',
  ])('%s', (text) => expect(read(text.replace('，1.', '\n1.'))).toEqual([]))
})

test('a span covers hedge, number and unit', () => {
  const text = '发放资料近６０００余份、约300人次、百分之九十'
  expect(figuresIn(text).map((figure) => figure.text)).toEqual([
    '６０００余份',
    '约300人次',
    '百分之九十',
  ])
})

const sign = fc.constantFrom(
  ...'三十百千万余多近约件次人名项个%％元年月日第“”《》〔〕0129．.,/ \n（）一·:',
)

test('spans slice back to their text', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = signs.join('')
      for (const figure of figuresIn(text)) {
        expect(text.slice(figure.start, figure.end)).toBe(figure.text)
        expect(Number.isFinite(figure.number)).toBe(true)
      }
    }),
  )
})

test.each(['9', '一', '9,', '9.', '《', '百分之', '近', '第9', '12月'])(
  '100,000 characters of %s take no time',
  (unit) => {
    const text = unit.repeat(100_000 / unit.length)
    const started = performance.now()
    figuresIn(text)
    expect(performance.now() - started).toBeLessThan(1000)
  },
)
