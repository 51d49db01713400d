/**
 * The parts of a text between the places that fit a global pattern. `String.split` by a pattern tries every place by itself once any
 * library of the process has changed how patterns work, and then takes a time that grows with the square of the length.
 */
export function partsBetween(text: string, pattern: RegExp): string[] {
  const parts: string[] = []
  let from = 0
  for (const found of text.matchAll(pattern)) {
    parts.push(text.slice(from, found.index))
    from = found.index + found[0].length
  }
  return [...parts, text.slice(from)]
}
