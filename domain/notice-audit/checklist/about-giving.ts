import { isFromOthers } from '@/domain/record/kinds/identifier'
import { type Audited, type Item, inOrder, saying, sayingUnder } from '../audited'

const giving =
  '(?:give|giving|provid(?:e|ing)|supply(?:ing)?|tell(?:ing)?|enter|answer|complete|share|submit|disclose)'
const mustGive = new RegExp(
  [
    `\\byou\\b.{0,30}\\b(?:must|have to|need to|(?:are|be|may be) (?:\\w+ )?(?:required|obliged|asked)|will need)\\b.{0,40}\\b${giving}\\b`,
    `\\b${giving}\\b.{0,80}\\b(?:is|are) (?:\\w+ ){0,3}(?:mandatory|compulsory|required|requirement|obligation|necessary)\\b`,
    '\\b(?:information|data|details|questions?|fields?)\\b.{0,60}\\b(?:is|are) (?:\\w+ )?(?:mandatory|compulsory)\\b',
    '\\b(?:mandatory|compulsory|required) (?:questions?|fields?|information|data|details)\\b',
    '\\b(?:statutory|legal|contractual) (?:or contractual |and contractual )?(?:requirement|obligation) (?:for you )?to (?:give|provide|supply)',
  ].join('|'),
  'i',
)
const mayGive = new RegExp(
  [
    `\\b(?:do not|don[’']t) (?:have|need) to ${giving}\\b`,
    `\\byou (?:can choose|may choose|choose) (?:whether|what|not|to)\\b.{0,40}\\b${giving}\\b`,
    '\\b(?:questions?|fields?|information|data|details|it|this|answers?)\\b.{0,40}\\b(?:is|are) (?:\\w+ )?(?:optional|voluntary|your choice)\\b',
    '\\b(?:not (?:required|obliged)|voluntary)\\b.{0,60}\\b(?:give|provide|data|information|details)\\b',
    '\\byou(?:r)?\\b.{0,80}\\bautomatically\\b',
  ].join('|'),
  'i',
)
const refusing =
  /\bif you (?:do not|don[’']t|choose not|decide not|cannot|refuse|fail)\b|\b(?:without|not (?:giving|providing)|failure to (?:give|provide|supply))\b.{0,30}\b(?:it|this|your|that|these|us|information|data)\b/i
/** “If these are not given:”, before a list of what follows. */
const refusalLead =
  /\bif (?:it|this|that|they|these|your (?:data|information|details)) (?:is|are) not (?:given|provided|supplied)\b|\bif you (?:do not|don[’']t) (?:give|provide|tell|enter)\b/i
const consequence =
  /\b(?:cannot|can[’']t|unable|not be able|may not|will not|won[’']t|might not|delay\w*|longer|penalt\w+|fined?|refused?|prevent\w*|affect)\b/i
const elsewhere =
  /\bif you (?:do not|don[’']t) (?:agree|want|like|accept|consent|receive|hear)\b|\bcookies?\b|\bcomplain|\bwithout (?:your |the |their |explicit )*consent\b/i

/** The people themselves or their device, and the website, are no other source. */
const others =
  /\b(?:others?|third|organisations?|departments?|agenc(?:y|ies)|police|courts?|employers?|publicly|someone|somebody|people|authorit(?:y|ies)|councils?|schools?|hospitals?|GP|health|family|carers?|parents?|suppliers?|partners?|HMRC|DWP|[A-Z]{3,6}|One Login)\b/
const getting =
  /\b(?:get|got|obtain(?:ed|s)?|receive[ds]?|collect(?:ed|s)?|comes?|provided|given|supplied|gather(?:ed)?)\b.{0,100}?\b(?:from|by) (.{0,100})/i
const fromThemselves = /\b(?:from|by) you\b|\bdirectly from\b|\byou (?:give|provide|tell|enter)\b/i

const isLead = (text: string) => refusalLead.test(text) && text.trimEnd().endsWith(':')

/** Whether anything must be given, as the record says or, without one, as the notice does. */
function isAnythingRequired({ record, sentences }: Audited): boolean {
  if (record)
    return record.identifiers.some(({ obligation }) =>
      ['required', 'law', 'contract'].includes(obligation ?? ''),
    )
  return sentences.some(({ text }) => mustGive.test(text))
}

/** Whether people must give data, where else it comes from, and what machines decide. */
export const itemsAboutGiving: readonly Item[] = [
  {
    id: 'obligation',
    title: 'Whether people must give the data',
    provision: 'obligation-in-notice',
    appliesTo: 'Notices for people who give data themselves',
    find: (audited) => saying(audited, mustGive, mayGive),
  },
  {
    id: 'consequences',
    title: 'What follows if people do not give the data',
    provision: 'obligation-in-notice',
    appliesTo: 'Notices that say that something must be given',
    applies: isAnythingRequired,
    find: (audited) => [
      ...saying(audited, refusing, refusalLead).filter(
        ({ text }) => consequence.test(text) && !elsewhere.test(text),
      ),
      ...audited.sentences.filter(
        ({ text }, index) =>
          consequence.test(text) && isLead(audited.sentences[index - 1]?.text ?? '') && !elsewhere.test(text),
      ),
    ],
  },
  {
    id: 'source',
    title: 'Where data comes from that people did not give',
    provision: 'source-of-data',
    appliesTo: 'Notices of who gets data from somebody else than the person',
    applies: ({ record, sentences }) =>
      record
        ? record.identifiers.some(isFromOthers)
        : !sentences.some(({ text }) => fromThemselves.test(text)),
    find: (audited) =>
      inOrder(
        audited,
        audited.sentences.filter(({ text }) => others.test(getting.exec(text)?.[1] ?? '')),
        sayingUnder(
          audited,
          /\b(?:where (?:it|your data|the data|we get)|sources?|how we (?:get|collect))\b/i,
        ).filter(({ text }) => !fromThemselves.test(text)),
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
        /\bautomated[ -](?:individual )?(?:decision|processing|means)|\bautomatic(?:ally)? (?:decisions?|decid\w+)|\bprofil(?:e|ing)\b|\bdecisions?\b.{0,60}\bwithout\b.{0,30}\b(?:person|human|people|somebody)/i,
      ),
  },
]
