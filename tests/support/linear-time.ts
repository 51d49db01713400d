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

/** The least that several tries cost: a first call compiles, and now and then memory is tidied. */
async function leastCost(work: Work, text: string, tries: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < tries; time++) least = Math.min(least, await cost(work, text))
  return least
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
  let length = shortest
  let large = await surely(work, make(length))
  while (length < longest && large < enough) {
    length = Math.min(longest, length < 64 ? Math.ceil(length * 1.25) : length * 8)
    large = await surely(work, make(length))
  }
  if (large < tooLittle) return 1
  const [long, short] = [make(length), make(length / 8)]
  let small = 8 * (await leastCost(work, short, 3))
  for (let tries = 0; tries < 10 && large / small >= linear; tries++) {
    // The same number of characters at once: memory is tidied as often.
    let eight = 0
    for (let time = 0; time < 8; time++) eight += await cost(work, short)
    small = tries === 0 ? eight : Math.min(small, eight)
    large = Math.min(large, await cost(work, long))
  }
  return large / small
}

/** What takes long must do so again, before it is believed. */
async function surely(work: Work, text: string): Promise<number> {
  const first = await cost(work, text)
  return first < enough ? first : Math.min(first, await cost(work, text))
}

/** What still counts as growing with the length: windows of words and caches cost some. */
export const linear = 3
