/** Words by which a clerk takes back what was said: 不对, 说错了, 应该是, 更正. */
export const CORRECTION =
  /不对|错了|说错|记错|写错|搞错|打错|应该?是|应为|更正|纠正一下|改成|改为|改一下|口误|哦不|不是这个/

/** 不是268件是286件: the figure behind 不是 is what it is not. */
export const DENIED = /(?:不是|并非)$/

/** 写成45条了: what it was by mistake. */
export const MISTAKEN = /[写说报打填记]成了?$/
