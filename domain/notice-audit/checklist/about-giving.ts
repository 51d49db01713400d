import { type Audited, type Item, inOrder, saying, sayingUnder } from '../audited'

const given = /\b(?:give|given|provide|supply|tell|enter|answer|data|information|details)\b/i
const must = /\b(?:must|have to|need to|required|obliged|mandatory|compulsory|necessary to give)\b/i
const may =
  /\b(?:optional|voluntary|do not have to|don[’']t have to|not (?:required|obliged)|your choice|automatically)\b/i
const without =
  /\bif you (?:do not|don[’']t|choose not|decide not|cannot|refuse|fail)\b|\bwithout (?:it|this|your|that|these)\b.{0,80}\b(?:cannot|can[’']t|unable|may not|not be able)\b/i

/** Whether anything must be given, as the record says or, without one, as the notice does. */
function isAnythingRequired({ record, sentences }: Audited): boolean {
  if (record)
    return record.identifiers.some(({ obligation }) =>
      ['required', 'law', 'contract'].includes(obligation ?? ''),
    )
  return sentences.some(({ text }) => must.test(text) && given.test(text) && /\byou\b/i.test(text))
}

/** Whether people must give data, where else it comes from, and what machines decide. */
export const itemsAboutGiving: readonly Item[] = [
  {
    id: 'obligation',
    title: 'Whether people must give the data',
    provision: 'obligation-in-notice',
    appliesTo: 'Notices for people who give data themselves',
    find: (audited) =>
      audited.sentences.filter(
        ({ text }) => /\byou\b/i.test(text) && given.test(text) && (must.test(text) || may.test(text)),
      ),
  },
  {
    id: 'consequences',
    title: 'What follows if people do not give the data',
    provision: 'obligation-in-notice',
    appliesTo: 'Notices that say that something must be given',
    applies: isAnythingRequired,
    find: (audited) => saying(audited, without),
  },
  {
    id: 'source',
    title: 'Where data comes from that people did not give',
    provision: 'source-of-data',
    appliesTo: 'Notices of who gets data from somebody else than the person',
    applies: ({ record }) =>
      !record ||
      record.identifiers.some(
        ({ source, alsoFrom }) =>
          source === 'party' || source === 'someone-else' || Boolean(alsoFrom?.length),
      ),
    find: (audited) =>
      inOrder(
        audited,
        saying(
          audited,
          /\b(?:get|got|obtain(?:ed|s)?|receive[ds]?|collect(?:ed|s)?|comes?|provided|given|supplied)\b.{0,80}\b(?:from|by)\b.{0,60}\b(?:you|other|third|organisations?|departments?|agenc(?:y|ies)|police|courts?|employers?|publicly|someone|somebody|people|device)\b/i,
        ),
        sayingUnder(
          audited,
          /\b(?:where (?:it|your data|the data|we get)|sources?|how we (?:get|collect))\b/i,
        ),
      ),
  },
  {
    id: 'automated-decisions',
    title: 'Whether decisions are made by machines alone',
    provision: 'decisions-in-notice',
    appliesTo: 'Notices of who makes automated decisions or profiles; others best say that they do not',
    applies: ({ record }) => !record || record.purposes.some(({ automation }) => automation !== 'none'),
    find: (audited) =>
      saying(
        audited,
        /\bautomated (?:decision|processing|means)|\bautomatic(?:ally)? (?:decisions?|decid\w+)|\bprofil(?:e|ing)\b|\bdecisions?\b.{0,60}\bwithout\b.{0,30}\b(?:person|human|people|somebody)/i,
      ),
  },
]
