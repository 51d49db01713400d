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
 * does, 8 when it grows with its square. What seems to grow must do so in steps of two as well: a list that has become too
 * long for where it is kept takes more time once, and no more after it.
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
  const ratio = large / (8 * (await leastCost(work, make(length / 8), 3)))
  if (ratio < linear) return ratio
  let least = ratio
  for (let tries = 0; tries < 3 && least >= linear; tries++)
    least = Math.min(least, await growthByDoubling(work, make, length))
  return least
}

/** The same by three doublings, of which the smallest counts: what grows with the square of the length does so in each. */
async function growthByDoubling(work: Work, make: (length: number) => string, length: number) {
  const costs: number[] = []
  for (const part of [4, 2, 1, 0.5]) costs.push(await leastCost(work, make(length / part), 10))
  const doublings = costs.slice(1).map((cost, at) => cost / (costs[at] as number))
  return (Math.min(...doublings) / 2) ** 3
}

/** What takes long must do so again, before it is believed. */
async function surely(work: Work, text: string): Promise<number> {
  const first = await cost(work, text)
  return first < enough ? first : Math.min(first, await cost(work, text))
}

/** What still counts as growing with the length: windows of words and caches cost some. */
export const linear = 3
