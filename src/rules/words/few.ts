/** What says that only a few are meant. */
export const FEW_WORDS = ['个别', '少数', '极少数', '少部分'].map((word) => [word, null] as const)
