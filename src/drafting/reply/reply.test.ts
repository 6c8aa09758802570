import { describe, expect, test } from 'vitest'
import { cleanReply } from './clean.ts'
import { faultsOf } from './faults.ts'
import { withoutThinking } from './thinking.ts'

describe('thinking never reaches the prose', () => {
  test.each([
    ['<think>先想</think>正文。', '正文。'],
    ['<thinking>\n先想\n</thinking>\n\n正文。', '正文。'],
    ['先想，没有开头的记号</think>正文。', '正文。'],
    ['正文。<think>又想了想', '正文。'],
    ['<think>只想不写', ''],
    ['<think>一</think>中间<think>二</think>正文。', '正文。'],
    ['正文里说到思考。', '正文里说到思考。'],
  ])('%s', (reply, text) => expect(withoutThinking(reply)).toBe(text))
})

describe('trifles are mended in silence', () => {
  test.each([
    [
      '全年排查{{ dispute-found }},化解{dispute-solved}.',
      '全年排查{{dispute-found}}，化解{{dispute-solved}}.',
    ],
    ['｛｛dispute-found｝｝', '{{dispute-found}}'],
    ['{{suit-cases！全年未发生}}', '{{suit-cases!全年未发生}}'],
    ['**全年**排查，化解率98.1%', '全年排查，化解率98.1%'],
    ['- 一是甲。\n\n　　- 二是乙。', '一是甲。\n二是乙。'],
    ['# （二）推进矛盾纠纷化解\n全年排查。', '全年排查。'],
    ['推进矛盾纠纷化解：\n全年排查。', '全年排查。'],
    ['全年 排查 {{dispute-found}} ，化解', '全年排查{{dispute-found}} ，化解'],
    ['第一行\r\n第二行', '第一行\n第二行'],
  ])('%s', (reply, prose) => expect(cleanReply(reply, '推进矛盾纠纷化解')).toBe(prose))

  test('nothing else is touched', () => {
    const prose =
      '全年排查矛盾纠纷{{dispute-found}}（上年291件），化解{{dispute-solved}}；1,200人次、3:2。'
    expect(cleanReply(prose, '标题')).toBe(prose)
  })
})

describe('what is no prose is told as what it is', () => {
  const told = '只能用给你的卡片上的引用，照抄，不改名、不造新的。'
  test.each([
    ['', 'empty'],
    ['```\n全年排查。\n```', 'fenced'],
    ['很抱歉，我无法完成这个请求。', 'apology'],
    ['作为一个AI语言模型，我建议如下。', 'apology'],
    ['全年排查<script>alert(1)</script>。', 'markup'],
    ['全年排查&#60;b&#62;。', 'markup'],
    ['全年排查\ufffd件。', 'garbled'],
    ['The town carried out dispute resolution in every village of its area.', 'foreign'],
    [`${told}全年排查。`, 'echo'],
    ['全年排查。材料>>>', 'echo'],
    ['全年排查。'.repeat(100), 'too-long'],
  ])('%s', (prose, kind) =>
    expect(faultsOf(prose, told, 300).map((fault) => fault.kind)).toEqual([kind]),
  )

  test.each([
    '{{dispute-found}}',
    '指导1150人次安装国家反诈中心APP，推广LED屏普法。',
    '办结率小于100%的有2个村。',
    '对不起眼的小事也登记。',
  ])('%s is prose', (prose) => expect(faultsOf(prose, told, 300)).toEqual([]))
})
