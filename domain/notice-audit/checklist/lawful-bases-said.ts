import type { lawfulBases } from '@/domain/record/vocabulary/lawful-bases'
import type { Audited } from '../audited'

/** How notices name each lawful basis; any of them reads as one where the law of it is spoken of. */
const names = {
  consent: basis('a', String.raw`\bconsent\b`),
  contract: basis('b', String.raw`\bcontract(?:ual)?\b`),
  'legal-obligation': basis(
    'c',
    String.raw`\b(?:legal(?:ly)?|statutory) (?:obligations?|obliged|dut(?:y|ies))\b`,
  ),
  'vital-interests': basis('d', String.raw`\bvital interests?\b`),
  'public-task': basis(
    'e',
    String.raw`\bpublic (?:tasks?|functions?|interest)\b|\bofficial (?:authority|functions?)\b|\bperformance of a task\b|\bstatutory functions?\b`,
  ),
  'recognised-legitimate-interest': basis('ea', String.raw`\brecognised legitimate interests?\b`),
  'legitimate-interests': basis('f', String.raw`(?<!recognised )\blegitimate interests?\b`),
} satisfies Record<keyof typeof lawfulBases, RegExp>

/** The words of a basis, or its point of Article 6(1) however it is written: 6(1)(e), 6.1 e. */
function basis(point: string, words: string): RegExp {
  return new RegExp(String.raw`${words}|\b6[ .,(]{0,2}1[ .,)(]{0,3}${point}\b`, 'i')
}

export type BasisSaid = keyof typeof names

const ofLaw =
  /\b(?:lawful|legal) (?:bas[ei]s|grounds?|reasons?)\b|\bbas[ei]s for processing\b|\bArt(?:icle|\.)? ?(?:6|9|10)\b|\b6 ?\(1\)|\bGDPR\b|\brely on\b|\b(?:explicit |your )consent\b|\bprocessing is necessary\b|\bnecessary for the performance\b/i
/** What is not relied on, and consent without which nothing else is done, is no basis; nor is what a right depends on. */
const denied =
  /\b(?:not|n[’']t|never|without)\b(?: \w+){0,4} (?:consent|legitimate interests?)(?: or(?: \w+){0,3} (?:consent|legitimate interests?))?\b|\bconsent (?:is|was) not\b/gi
const ofRights = /\bright(?:s)? (?:to|of)\b|\bobject\b|\bwithdr[ae]w/i
const anyBasis = new RegExp(
  Object.values(names)
    .map(({ source }) => source)
    .join('|'),
  'i',
)

/** The sentences that name a lawful basis as such, by themselves or by their heading. */
export function basesSaid(audited: Audited) {
  return audited.sentences.filter(
    ({ text, heading }) =>
      anyBasis.test(text.replace(denied, ' ')) &&
      (ofLaw.test(text.replace(denied, ' ')) || ofLaw.test(heading)) &&
      !ofRights.test(text),
  )
}

/** Whether one of these bases is used: as the record says or, without one, as the notice does. */
export function uses(audited: Audited, ...bases: readonly BasisSaid[]): boolean {
  const { record } = audited
  if (record) {
    const used = record.purposes.flatMap(({ bases: of = [] }) => of.map(({ basis }) => basis))
    return bases.some((basis) => used.includes(basis))
  }
  return basesSaid(audited).some(({ text }) =>
    bases.some((basis) => names[basis].test(text.replace(denied, ' '))),
  )
}
