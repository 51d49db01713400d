import { type Audited, type Item, inOrder, saying, sayingUnder } from '../audited'
import { givesContact, isOfRegulator } from '../contact-details'
import { isUnfinished } from '../faults/unfinished'
import type { Sentence } from '../notice'

/** The sentences with a way to reach somebody that stand where a pattern fits a heading or a sentence. */
function contactsWhere(audited: Audited, pattern: RegExp): Sentence[] {
  const { sentences } = audited
  const there = new Set(
    sentences.flatMap(({ text, heading, section }) =>
      pattern.test(text) || pattern.test(heading) ? [section] : [],
    ),
  )
  return sentences.filter(
    (sentence) => there.has(sentence.section) && givesContact(sentence) && !isOfRegulator(sentence),
  )
}

const dated =
  /\b(?:last )?(?:updated|reviewed|revised|changed|published|amended|effective|modified|version|review|dated?|notice is from)\b.{0,60}(?:\b\d{4}\b|\d{1,2}[/.]\d{1,2}[/.]\d{2})/i

/** Who answers for the data, and how to reach them. */
export const itemsAboutUs: readonly Item[] = [
  {
    id: 'controller',
    title: 'Who the controller is',
    provision: 'controller-in-notice',
    appliesTo: 'Every notice',
    find: (audited) =>
      saying(
        audited,
        /\b(?:is|are|as|acts? as|remains?)\b.{0,40}\b(?:joint )?(?:data )?controllers?\b/i,
        /\b(?:data )?controllers? (?:for|of|is|are|of your|in respect)\b/i,
        /\b(?:controller|controllers):/i,
      ),
  },
  {
    id: 'contact-details',
    title: 'How to reach the controller',
    provision: 'controller-in-notice',
    appliesTo: 'Every notice',
    find: ({ sentences }) =>
      sentences.filter((sentence) => givesContact(sentence) && !isOfRegulator(sentence)),
  },
  {
    id: 'representative',
    title: 'How to reach the representative in the UK',
    provision: 'controller-in-notice',
    appliesTo: 'Controllers outside the UK that have a representative here',
    applies: ({ record }) => Boolean(record?.contacts.some(({ topic }) => topic === 'representative')),
    find: (audited) => saying(audited, /\brepresentative\b.{0,40}\b(?:UK|United Kingdom)\b/i),
  },
  {
    id: 'data-protection-officer',
    title: 'How to reach the data protection officer',
    provision: 'officer-in-notice',
    appliesTo: 'Controllers that have a data protection officer, as every public authority must',
    find: (audited) => contactsWhere(audited, /\bdata protection (?:officer|lead)s?\b|\bDPOs?\b/i),
  },
  {
    id: 'date',
    title: 'The date of the notice',
    provision: 'transparency',
    appliesTo: 'Every notice, so that people can tell whether it has changed',
    find: (audited) => [
      ...inOrder(
        audited,
        saying(audited, dated),
        sayingUnder(audited, /\b(?:updated|reviewed|date)\b/i, /\b\d{4}\b|\d{1,2}[/.]\d{1,2}[/.]\d{2}/),
      ),
      ...audited.notice.headings
        .filter(({ text }) => dated.test(text) && !isUnfinished(text))
        .map(({ text, section }) => ({ text, heading: '', section })),
    ],
  },
]
