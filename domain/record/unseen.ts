// Scripts whose letters join, in which a zero-width joiner or non-joiner is a part of spelling (Unicode Standard Annex 31, 2.3).
const joining =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{Script=Devanagari}\\p{Script=Bengali}' +
  '\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}' +
  '\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Mn}\\p{Mc}'
const emoji = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u{fe0f}'

/**
 * Characters that show nothing themselves and change how others are read: they turn the direction of text (Unicode
 * Technical Report 36, 2.5), have no width, or break a line where none is expected. Those that make up emoji stay.
 */
const unseen = new RegExp(
  [
    '[\\u{00ad}\\u{034f}\\u{061c}\\u{115f}\\u{1160}\\u{17b4}\\u{17b5}\\u{180e}\\u{200b}\\u{200e}\\u{200f}\\u{2028}-\\u{202e}]',
    '[\\u{2060}-\\u{206f}\\u{3164}\\u{feff}\\u{ffa0}\\u{fff9}-\\u{fffb}]',
    `(?<![${joining}])\\u{200c}`,
    `(?<![${joining}${emoji}])\\u{200d}`,
    // The flags of England, Scotland and Wales are a black flag with up to six of these.
    '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,6})[\\u{e0000}-\\u{e007f}]',
  ].join('|'),
  'gu',
)

/** Whether a text holds a character that cannot be seen. */
export function hasUnseen(text: string): boolean {
  unseen.lastIndex = 0
  return unseen.test(text)
}

/** A text with a mark such as “[U+202E]” in the place of each character that cannot be seen. */
export function showUnseen(text: string): string {
  return text.replace(unseen, (character) => {
    const point = character.codePointAt(0) ?? 0
    return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`
  })
}

/** The same for every text in a plain value; what holds none is given back as it is. */
export function showUnseenIn<T>(value: T): T {
  if (typeof value === 'string') return showUnseen(value) as T
  if (typeof value !== 'object' || value === null) return value
  let isSame = true
  const members = Object.entries(value).map(([name, member]) => {
    const shown = showUnseenIn(member)
    if (shown !== member) isSame = false
    return [name, shown] as const
  })
  if (isSame) return value
  return (Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members)) as T
}
