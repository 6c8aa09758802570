/** Any group: what stands in it is not sure to stand in every match. */
const GROUP = /\((?:\?(?:[:=!]|<[=!]))?[^()]*\)[?*+]?|\((?:\?(?:[:=!]|<[=!]))?[^()]*\)\{[^}]*\}/g
const HAN_RUN = /[\p{Script=Han}/]+/gu

/**
 * A word of at least two signs that every match of the pattern must hold, or null. Looking for it
 * first spares the pattern most of the text. Groups, classes and optional signs are left out.
 */
export function anchorOf(pattern: RegExp): string | null {
  let source = pattern.source.replaceAll('\\/', '/').replace(/\[[^\]]*\](?:[?*+]|\{[^}]*\})?/g, '.')
  for (let before = ''; before !== source; ) {
    before = source
    source = source.replace(GROUP, '.')
  }
  if (source.includes('|')) return null
  const runs = source.replace(/.[?*]/gu, '.').match(HAN_RUN) ?? []
  const longest = runs.sort((a, b) => b.length - a.length)[0] ?? ''
  return longest.length >= 2 ? longest : null
}
