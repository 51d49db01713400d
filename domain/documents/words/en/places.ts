import { placeNames } from '@/domain/record/vocabulary/place-names'
import type { Name } from '../words'

/** Names that are long, with what they are called from the second time on. */
const shortNames: Readonly<Record<string, Name>> = {
  GB: { first: 'the UK', later: 'the UK' },
  EEA: { first: 'the European Economic Area (EEA)', later: 'the EEA' },
  EU: { first: 'the European Union (EU)', later: 'the EU' },
}
const elsewhere = ['outside-UK', 'outside-EEA', 'worldwide']

/**
 * The names of places in their order, each with its code: “the EEA, the United States and other countries”. A cell has no “the”. A place
 * that is not known is left out: that nobody knows it is said in the answer’s place.
 */
export function placesNamed(
  codes: readonly string[],
  where: 'sentence' | 'cell',
): { code: string; name: Name }[] {
  const known = codes.filter((code) => code !== 'not-known')
  return known.map((code) => {
    const beside = elsewhere.includes(code) && known.some((other) => !elsewhere.includes(other))
    const whole = beside ? 'other countries' : (placeNames[code] ?? code)
    const { first, later } = shortNames[code] ?? { first: whole, later: whole }
    const cut = (name: string) => (where === 'cell' ? name.replace(/^the /u, '') : name)
    return { code, name: { first: cut(first), later: cut(later) } }
  })
}
