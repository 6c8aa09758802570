import type { TopicId } from '../../report/annual/topics.ts'

/** How a yes or a no is said. `no` is tried first: 不联名 holds 联名. */
export type YesNoCue = { field: string; topic: TopicId; no: RegExp; yes: RegExp; anywhere?: true }

export const YESNO_CUES: readonly YesNoCue[] = [
  {
    field: 'joint-party',
    topic: 'filing',
    no: /(?:单独|自己)(?:报|行文|上报|署名|发文)|(?:不|没有?|未)(?:和党委|与党委)?(?:联名|联合|联署)/,
    yes: /联名|联合(?:行文|报送?|署名|上报|发文)|[和与跟同]党(?:委|工委)(?:一起|联合|一块|共同)/,
  },
  {
    field: 'secrecy-reviewed',
    topic: 'filing',
    no: /保密[^，。；\s]{0,8}?(?:还没|没有|没做|没|未|不曾|正在)/,
    yes: /保密[^，。；\s]{0,10}?(?:做了|做过|做完|做好|已做|完成|审了|审过|过了|通过)|(?:做了|完成了?|经过)[^，。；\s]{0,4}保密[^，。；\s]{0,6}审查/,
  },
  {
    field: 'cadre-must-know',
    topic: 'study',
    anywhere: true,
    no: /应知应会[^，。；\s]{0,14}?(?:没|未)|(?:没有?|未)(?:落实|建立|执行)[^，。；\s]{0,6}应知应会/,
    yes: /应知应会[^，。；\s]{0,16}?(?:落实|做|有|建立|执行|制定|学)|(?:落实|建立|执行|制定)了?[^，。；\s]{0,12}应知应会/,
  },
  {
    field: 'assess-included',
    topic: 'organization',
    no: /(?:没有?|未|还没)(?:纳入|列入)/,
    yes: /(?:纳入|列入)[^，。；\s]{0,18}?考核|考核(?:里|中|内|分)?[^，。；\s]{0,4}占|考核[^，。；\s]{0,3}有|考核[^，。；\s]{0,6}(?:纳入|列入)/,
  },
  {
    field: 'norm-three',
    topic: 'normative-docs',
    no: /三统一”?[^，。；\s]{0,6}?(?:没|未|不)|(?:没有?|未)[^，。；\s]{0,6}三统一/,
    yes: /三统一”?[^，。；\s]{0,6}?(?:做到|有|落实|是|执行|都|到位)|(?:落实|做到|执行|实行)了?“?三统一|统一登记[^。；\s]{0,12}统一印发/,
  },
  {
    field: 'decision-catalog',
    topic: 'decisions',
    no: /目录[^，。；\s]{0,6}?(?:没|未)|(?:没有?|未)(?:公布|公开|编制|发布)[^，。；\s]{0,8}目录/,
    yes: /(?:公布|公开|发布)了?[^，。；\s]{0,14}?目录|目录[^，。；\s]{0,12}?(?:公布|公开|发布|有|挂网|挂出|上网|上墙)/,
  },
  {
    field: 'law-duty-list',
    topic: 'law-popularization',
    anywhere: true,
    no: /普法责任清单[^，。；\s]{0,6}?(?:没|未)|(?:没有?|未)[^，。；\s]{0,6}普法责任清单/,
    yes: /(?:公布|公开|发布|制定)了?[^，。；\s]{0,10}?普法责任清单|普法责任清单[^，。；\s]{0,8}?(?:公布|公开|发布|有|制定)/,
  },
  {
    field: 'head-shufa',
    topic: 'head-conduct',
    no: /(?:没有?|未|还没)[^，。；\s]{0,4}述法|述法[^，。；\s]{0,4}?(?:没|未)/,
    yes: /述[了过的]?法|述职述法/,
  },
  {
    field: 'head-clean',
    topic: 'head-conduct',
    no: /(?<!没|没有|未|不|从不|从没)(?:有过|存在)(?:违规)?(?:插手|干预)/,
    yes: /(?:没有?|未|不|从不|从没)[^，。；\s]{0,4}(?:插手|干预)|(?:无|没有?)违规(?:插手|干预)/,
  },
]
