import type { Phrase } from './phrase.ts'

/** All who enforce the law have their certificate. */
export const allCertified: Phrase[] = [
  {
    cues: [
      '持证上岗',
      '持有执法证',
      '持有行政执法证',
      '取得执法证',
      '取得行政执法证',
      '取得执法资格',
    ],
    form: /(?<=(?:全部|全员|均|都)(?:已|能|做到|实现)?)(?:持证上岗|[持取][有得](?:行政)?执法(?:证|资格))/uy,
  },
]

/** Some have none. */
export const someUncertified: Phrase[] = [
  {
    cues: ['未取得', '没有取得', '未持有', '没有执法证', '无执法证'],
    form: /(?<=(?<head>(?:部分|个别|少数|仍有|尚有|还有)[^，。；\n]{0,14}?)(?:尚|还)?)(?:(?:未|没有)(?:取得|持有)|没有|无)(?:行政)?执法(?:证|资格)/uy,
  },
]
