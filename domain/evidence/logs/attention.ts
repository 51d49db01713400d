/**
 * How closely a line is looked at. Every line of the first 20,000, and one in five after that; lines that hold an `@` always.
 * Of the rest only what is there is counted.
 */
export const attention = { passing: 0, usual: 1, close: 2 } as const

export type Attention = (typeof attention)[keyof typeof attention]

const allOf = 20_000
const oneIn = 5

/** The attention that the line of this number deserves. */
export function attentionFor(number: number, holdsAt: boolean): Attention {
  if (holdsAt) return attention.close
  return number <= allOf || number % oneIn === 0 ? attention.usual : attention.passing
}
