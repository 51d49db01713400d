import { median } from './figure'

/** Rounds of which each measures everything once, so that what slows the machine slows all of it alike. */
export type Rounds<Name extends string> = {
  /** The median over the rounds of one against another. */
  ratio: (one: Name, other: Name) => number
  median: (name: Name) => number
}

/** Measures each thing once in every round, the order turned round by round; the first rounds only warm up. */
export async function inRounds<Name extends string>(
  measures: Record<Name, () => number | Promise<number>>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Rounds<Name>> {
  const names = Object.keys(measures) as Name[]
  const found: Record<Name, number>[] = []
  for (let round = 0; round < warmUp + rounds; round++) {
    const values = {} as Record<Name, number>
    const turn = round % names.length
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) values[name] = await measures[name]()
    if (round >= warmUp) found.push(values)
  }
  return {
    ratio: (one, other) => median(found.map((values) => values[one] / values[other])),
    median: (name) => median(found.map((values) => values[name])),
  }
}
