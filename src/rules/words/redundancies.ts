import { type Phrase, words } from './phrase.ts'

const NOTE = '词义重复'

/** Two words of one meaning side by side. */
export const redundancies: readonly Phrase[] = [
  ...words(
    '廉洁廉政 涉及到 目的是为了 截止到目前为止 全部都 共同协力 互相相互 再次重申 原因是因为 凯旋归来 基本全部 部分全部 大部分全部',
    NOTE,
  ),
  { cues: ['大约'], form: /大约[^，。]{1,10}左右/y, note: NOTE },
  { cues: ['超过'], form: /超过[^，。]{1,10}以上/y, note: NOTE },
]
