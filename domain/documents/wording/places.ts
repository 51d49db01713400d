import { placeNames } from '@/domain/record/vocabulary/place-names'
import { listed } from './sentences'

/** `['GB', 'IE']` as “the UK and Ireland”. */
export function placesInWords(codes: readonly string[]): string {
  return listed(codes.map(placeInWords))
}

function placeInWords(code: string): string {
  return code === 'GB' ? 'the UK' : (placeNames[code] ?? code)
}

/** A place at the start of a cell: “The United States”. */
export function placeAsHeading(code: string): string {
  const words = placeInWords(code)
  return words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1)
}

/** The places that are not in the UK, “not known” among them. */
export function outsideUk(codes: readonly string[] = []): string[] {
  return codes.filter((code) => code !== 'GB')
}
