import { codesOf } from '../../text/signs.ts'
import type { Line } from './line.ts'

const FIRST_LINES = 16
/** What a web page prints around a document: 索引号：……, 发布时间：……　来源：……, 首页 > 政务公开. */
const LABEL =
  /^[【[（(]?(?:索\s*引\s*号|发文[机单日]|发布[机单日时]|公开[日时]|成文日期|生成日期|信息(?:来源|名称|索引)|文章来源|来\s*源|时\s*间|日\s*期|作\s*者|(?:责任)?编辑|浏览|阅读|点击|访问|字[号体]|文\s*号|发文字号|主题(?:分类|词)|体裁|有\s*效\s*性|公文时效|分享|打印)[^，。；]{0,10}[：:]/
const CRUMBS = /^(?:您?(?:当前|现在|所在)的?位置|首页)[ \u3000]?[：:>＞»/-]/
const DATED = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}.{0,24}(?:来源|浏览|字号|作者|点击|阅读)/

/** What such a line begins with. */
const OPENERS = codesOf(
  '【[（(索发公成生信文来时日作责编浏阅点访字主体有分打您当现所在首0123456789',
)

/** 名称：……报告 above the title itself says it twice. */
const NAMED = /^(?:信息)?(?:名\s*称|标\s*题)\s*[：:]\s*/
const NAMED_OPENERS = codesOf('信名标')

/** The lines of a text without those a web page prints before the document. */
export function withoutWebHead(lines: Line[]): Line[] {
  const isTitled = lines.slice(0, FIRST_LINES).some(({ text }) => isTitle(text) && !isNamed(text))
  const kept = lines.filter(
    (line, index) => index >= FIRST_LINES || !(isWebLine(line) || (isTitled && isNamed(line.text))),
  )
  return kept.length === 0 ? lines : kept
}

const isTitle = (text: string): boolean => text.endsWith('报告') || text.endsWith('情况')

const isNamed = (text: string): boolean => NAMED_OPENERS.has(text.charCodeAt(0)) && NAMED.test(text)

const isWebLine = ({ text, marker }: Line): boolean =>
  marker === null &&
  OPENERS.has(text.charCodeAt(0)) &&
  (LABEL.test(text) || CRUMBS.test(text) || DATED.test(text))
