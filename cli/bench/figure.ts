/** One figure of the bench: what was measured, what it should be, and whether it is. */
export type Figure = { name: string; value: number; goal: string; holds: boolean }

/** A figure that should be this or more. */
export function atLeast(goal: number, name: string, value: number): Figure {
  return { name, value: round(value), goal: `at least ${goal}`, holds: value >= goal }
}

/** A figure that should be this or less. */
export function atMost(goal: number, name: string, value: number): Figure {
  return { name, value: round(value), goal: `at most ${goal}`, holds: value <= goal }
}

/** A figure without a goal, to compare runs by. */
export function measured(name: string, value: number): Figure {
  return { name, value: round(value), goal: '', holds: true }
}

/** The least number that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil((share / 100) * sorted.length) - 1] ?? Number.NaN
}

/** The middle one of some numbers; between two, their mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [below = Number.NaN, above = below] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ]
  return (below + above) / 2
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
