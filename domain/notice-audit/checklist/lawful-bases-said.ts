import type { lawfulBases } from '@/domain/record/vocabulary/lawful-bases'
import { type Audited, saying } from '../audited'

/** How notices name each lawful basis; any of them reads as one where the law of it is spoken of. */
const names = {
  consent: /\bconsent\b/i,
  contract: /\bcontract(?:ual)?\b/i,
  'legal-obligation': /\blegal(?:ly)? (?:obligations?|obliged|dut(?:y|ies))\b/i,
  'vital-interests': /\bvital interests?\b/i,
  'public-task': /\bpublic (?:tasks?|functions?|interest)\b|\bofficial (?:authority|functions?)\b/i,
  'recognised-legitimate-interest': /\brecognised legitimate interests?\b/i,
  'legitimate-interests': /(?<!recognised )\blegitimate interests?\b/i,
} satisfies Record<keyof typeof lawfulBases, RegExp>

export type BasisSaid = keyof typeof names

const ofLaw =
  /\b(?:lawful|legal) (?:bas[ei]s|grounds?|reasons?)\b|\bArticle (?:6|9|10)\b|\b6 ?\(1\)|\bGDPR\b|\brely on\b|\b(?:explicit |your )consent\b/i
const anyBasis = new RegExp(
  Object.values(names)
    .map(({ source }) => source)
    .join('|'),
  'i',
)

/** The sentences that name a lawful basis as such, by themselves or by their heading. */
export function basesSaid(audited: Audited) {
  return audited.sentences.filter(
    ({ text, heading }) => anyBasis.test(text) && (ofLaw.test(text) || ofLaw.test(heading)),
  )
}

/** Whether one of these bases is used: as the record says or, without one, as the notice does. */
export function uses(audited: Audited, ...bases: readonly BasisSaid[]): boolean {
  const { record } = audited
  if (record) {
    const used = record.purposes.flatMap(({ bases: of = [] }) => of.map(({ basis }) => basis))
    return bases.some((basis) => used.includes(basis))
  }
  return saying({ sentences: basesSaid(audited) }, ...bases.map((basis) => names[basis])).length > 0
}
