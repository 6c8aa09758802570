/** Numbers of automatic lists as Word prints them, by its format name (ECMA-376 §17.18.59). */
const DIGITS = '〇一二三四五六七八九'
const LEGAL = '零壹贰叁肆伍陆柒捌玖'

/** The number in a format; an unknown format prints Arabic digits, a bullet nothing. */
export function formatNumber(format: string, number: number): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counted(number, DIGITS, ['', '十', '百', '千']).replace(/^一十/, '十')
    case 'chineseLegalSimplified':
      return counted(number, LEGAL, ['', '拾', '佰', '仟'])
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return [...String(number)].map((digit) => DIGITS[Number(digit)]).join('')
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number)
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(number)]
        .map((digit) => String.fromCodePoint(0xff10 + Number(digit)))
        .join('')
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'upperLetter':
      return letters(number)
    case 'lowerLetter':
      return letters(number).toLowerCase()
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    default:
      return String(number)
  }
}

/** 一百零五, 十二: digits with their places, one zero for a gap. */
function counted(number: number, digits: string, places: readonly string[]): string {
  if (number <= 0 || number > 9999) return String(number)
  const written = [...String(number)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : `${digits[Number(digit)]}${places[all.length - 1 - index]}`,
    )
    .join('')
  return written.replace(/零+/g, '零').replace(/零$/, '')
}

/** A … Z, AA, BB: Word doubles the letter. */
const letters = (number: number): string =>
  number < 1 || number > 780
    ? String(number)
    : String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

const ROMAN = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
  ] as const),
  ...([
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
]

function roman(number: number): string {
  let rest = number > 0 && number < 4000 ? number : 0
  return ROMAN.map(([value, letter]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return letter.repeat(times)
  }).join('')
}
