import { callsAnonymous, saysAnonymous } from '@/domain/notice-audit/faults/words'
import { sentencesIn } from '@/domain/notice-audit/reading/sentences'
import { heldCopies } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import type { Identifier, ServiceRecord } from '@/domain/record/record'
import { reversibleForms } from '../reversible-forms'
import type { Breach, Rule } from '../rule'
import { teamTexts } from '../team-texts'
import { identifiersFor } from '../used-for'

/** What is called anonymous although somebody can still be singled out or found again by it. */
export const anonymousRules: readonly Rule[] = [
  {
    id: 'called-anonymous',
    title: 'Call nothing anonymous by which somebody can be singled out',
    provision: 'pseudonymous-data',
    appliesTo: 'Texts, purposes, copies and sharing that call data anonymous',
    severity: 'should',
    why: 'What is hashed, shortened, joined with other data or the only one of its kind can be tied to a person again. It is still personal data.',
    check: (record) => [
      ...inTexts(record),
      ...forPurposes(record),
      ...inForms(record),
      ...inSharings(record),
    ],
  },
]

/** How people describe what is still personal data. */
const traceable =
  /\b(?:hash\w*|salt\w*|truncat\w*|shorten\w*|mask\w*|pseudonym\w*|token\w*|encrypt\w*|(?:last|first) (?:part|octets?|digits?|characters?|\d+)|(?:unique|random|visitor|client|device|user|session) (?:ids?|identifiers?|numbers?|codes?)|(?:replaced|swapped) (?:by|with|for))\b/i
/** Each of them is the only one of its kind, or names somebody. */
const singlesOut = new Set<Identifier['kind']>([
  'ip-address',
  'cookie',
  'username',
  'third-party-sign-in',
  'session-id',
  'device-fingerprint',
  'device-id',
  'name',
  'contact-details',
  'case-reference',
  'credential',
])

/** Why somebody can be found again by an identifier, where the record says so. */
function isTraceable(record: ServiceRecord, { id, ties = [] }: Identifier): boolean {
  return (
    ties.some((tie) => tie !== 'none') ||
    heldCopies(record, id).some(
      ({ holding }) => holding.form !== undefined && holding.form in reversibleForms,
    )
  )
}

function inTexts(record: ServiceRecord): Breach[] {
  return teamTexts(record).flatMap(({ kind, id, title, text, fact }) => {
    const about =
      kind === 'identifier'
        ? id
        : record.holdings.find((one) => kind === 'holding' && one.id === id)?.identifier
    const identifier = record.identifiers.find((one) => one.id === about)
    const said = sentencesIn(text).find(
      (sentence) =>
        callsAnonymous(sentence) ||
        (saysAnonymous(sentence) &&
          (traceable.test(sentence) || (identifier && isTraceable(record, identifier)))),
    )
    return said
      ? [
          {
            text: `${title}: “${said}” Call it what it is, because people can be singled out by it`,
            facts: [fact],
          },
        ]
      : []
  })
}

function forPurposes(record: ServiceRecord): Breach[] {
  const titleOf = titlesIn(record)
  return record.purposes.flatMap((purpose) => {
    if (!purpose.anonymised) return []
    const used = identifiersFor(record, purpose).filter((one) => isTraceable(record, one))
    if (used.length === 0) return []
    return {
      text: `To ${purpose.name}: more than anonymous information is used, because people can be singled out by ${used.map(({ id }) => titleOf('identifier', id)).join(', ')}`,
      facts: [`purpose/${purpose.id}/anonymised`, ...used.map(({ id }) => `identifier/${id}/ties`)],
    }
  })
}

function inForms(record: ServiceRecord): Breach[] {
  return record.holdings
    .filter(({ form, formDetail = '' }) => form === 'anonymised' && traceable.test(formDetail))
    .map(({ id, formDetail }) => ({
      text: `${titlesIn(record)('holding', id)}: it is not anonymous (“${formDetail}”). Select the form that it has`,
      facts: [`holding/${id}/form`, `holding/${id}/formDetail`],
    }))
}

function inSharings(record: ServiceRecord): Breach[] {
  const titleOf = titlesIn(record)
  return record.sharings.flatMap(({ id, recipient, form, what = '', notes = '', identifiers = [] }) => {
    const single = record.identifiers.filter(
      (one) => identifiers.includes(one.id) && singlesOut.has(one.kind),
    )
    const saidOtherwise =
      form !== undefined && form !== 'anonymised' && form !== 'aggregated' && saysAnonymous(what)
    if (
      !saidOtherwise &&
      (form !== 'anonymised' || (single.length === 0 && !traceable.test(`${what} ${notes}`)))
    )
      return []
    return {
      text: `${titleOf('party', recipient)}: what it gets is not anonymous, because people can be singled out by it`,
      facts: [
        `sharing/${id}/${saidOtherwise ? 'what' : 'form'}`,
        ...(single.length > 0 ? [`sharing/${id}/identifiers`] : []),
      ],
    }
  })
}
