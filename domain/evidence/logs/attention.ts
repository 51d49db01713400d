/**
 * How closely a line is looked at. Every line of the first 20,000, and one in five after that; lines that hold an `@` always.
 * Of the rest only what is there is counted.
 */
export const attention = { passing: 0, usual: 1, close: 2 } as const

export type Attention = (typeof attention)[keyof typeof attention]

const allOf = 20_000
const oneIn = 5

/** What is to be known of a log of so many lines. */
export function attentionNotes(lines: number): string[] {
  if (lines <= allOf) return []
  return [
    `Email addresses were looked for in every line. Numbers of people, such as National Insurance numbers, were looked for in the first ${allOf.toLocaleString('en-GB')} lines and one in five of the rest.`,
  ]
}

/** The attention that the line of this number deserves. */
export function attentionFor(number: number, holdsAt: boolean): Attention {
  if (holdsAt) return attention.close
  return number <= allOf || number % oneIn === 0 ? attention.usual : attention.passing
}
