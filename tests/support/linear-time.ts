/** Texts of any length that are made of one piece again and again, after a beginning. */
export const repeated =
  (piece: string, beginning = '', end = '') =>
  (length: number) =>
    beginning + piece.repeat(Math.ceil(length / piece.length)) + end

type Lengths = { shortest?: number; longest: number }
type Work = (text: string) => unknown

/** Milliseconds of processor time: how busy the machine is does not count. */
async function cost(work: Work, text: string): Promise<number> {
  const before = process.cpuUsage()
  await work(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Less than this tells nothing, and is little for the longest text. */
const tooLittle = 3
/** This is enough to tell. What grows without measure is not tried with more. */
const enough = 12

/**
 * How many times as long work takes for a character of a text that is eight times as long: 1 when the time grows as the length
 * does, 8 when it grows with its square. The shortest times of several tries count, since a try can only be held up.
 */
export async function growth(
  work: Work,
  make: (length: number) => string,
  { shortest = 16, longest }: Lengths,
): Promise<number> {
  // A first call compiles, and now and then memory is tidied: what took long must do so again.
  const surely = async (text: string) => {
    let least = await cost(work, text)
    for (let again = 0; again < 3 && least >= enough; again++) least = Math.min(least, await cost(work, text))
    return least
  }
  let length = shortest
  let large = await surely(make(length))
  while (length < longest && large < enough) {
    length = Math.min(longest, length < 64 ? Math.ceil(length * 1.25) : length * 2)
    large = await surely(make(length))
  }
  if (large < tooLittle) return 1
  let small = Number.POSITIVE_INFINITY
  const [long, short] = [make(length), make(length / 8)]
  for (let tries = 0; tries < 10; tries++) {
    let eight = 0
    for (let time = 0; time < 8; time++) eight += await cost(work, short)
    small = Math.min(small, eight)
    large = Math.min(large, await cost(work, long))
    if (large / small < linear) break
  }
  return large / small
}

/** What still counts as growing with the length: windows of words and caches cost some. */
export const linear = 3

/** What patterns and parsers stumble over, each to be repeated. */
export const hostilePieces = [
  ...[
    '![a](',
    '[a](',
    '[a](/',
    '[a]: b ',
    '](/',
    '[',
    '(',
    '{',
    '<',
    '<a ',
    '</',
    '<!--',
    '"',
    "'",
    '`',
    '*',
    '**',
    '_',
    '_a',
    '\\',
    '\\"',
  ],
  ...[
    '1',
    '1,',
    '1,,',
    '1 ',
    '1.',
    '1-',
    '12/',
    'a',
    'a ',
    'a.',
    'a-',
    'a, ',
    'a@',
    'a@a.',
    'A',
    'Aa',
    '%25',
    '%',
    '$a',
    '=',
    'a=',
    'a="',
    '?a=b&',
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '\n\n',
    ' \n',
    '\r\n',
    '.',
    '. ',
    '. A',
    ',',
    ';',
    ':',
    ': ',
    '#',
    '# a\n',
    '- a\n',
    '> ',
    '>',
    '|',
    '|a',
    '|a|\n|-|\n',
    'a:\n',
  ],
  ...[
    '&#1;',
    '&amp;',
    '&',
    '<p>',
    '<div>',
    '<li>a',
    '<tr><td>a',
    '<table>',
    '<b>',
    '<p a',
    '<a href=b>',
    '<main>',
    '<nav>',
    '<your name ',
    'eyJ',
    'eyJa-',
  ],
]
