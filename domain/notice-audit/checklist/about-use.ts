import { leavesUk } from '@/domain/record/vocabulary/places'
import { type Audited, type Item, inOrder, saying, sayingUnder } from '../audited'
import { basesSaid, uses } from './lawful-bases-said'

const categories =
  /\b(?:names?|e-?mail|(?:tele)?phone|address(?:es)?|date of birth|IP|browser|device|cookies?|pages? (?:that )?you|user ?names?|location|payment|bank|case|reference|health|ethnicity|passport|images?|recordings?|details|information|data)\b/i

const abroad =
  /\b(?:outside|beyond|leaves?|overseas|abroad|international(?:ly)?|third countr(?:y|ies)|other countries)\b/i
const place =
  /(?<!\.)\b(?:UK|United Kingdom|EEA|European Economic Area|EU|European Union|countr(?:y|ies)|USA|the US|United States|Ireland)\b/i
const kept =
  /\b(?:transfer(?:s|red)?|stored?|stores|kept|held|hosted|process(?:es|ed)?|sent|servers?|based|located|moved?|hold|leaves?|country)\b/i
const safeguard =
  /\badequa(?:cy|te)\b|\bstandard (?:contractual|data protection) clauses\b|\b(?:contract|contractual) clauses\b|\binternational data transfer (?:agreement|addendum)\b|\bIDTA\b|\bbinding corporate rules\b|\bdata bridge\b|\bUK Extension\b|\bsafeguards?\b|\bderogation\b|\bArticles? 4[5-9]\b/i

const period =
  /(?:\b\d[\d,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety|a|an))[ -](?:calendar |working )?(?:year|month|week|day|hour|minute|second)s?\b/i
const keeping =
  /\b(?:keep|keeps|kept|retain(?:s|ed)?|retention|hold|held|stored?|delet(?:e|es|ed|ion)|destroy(?:ed)?|dispos(?:e|ed|al)|remove[ds]?|expires?|how long|anonymised)\b/i
const criteria = /\b(?:until|when) (?:you|your|the|we|it)\b.{3,}/i

/** Sentences with a time for which something is kept, or what ends it. */
export function periodsSaid(audited: Audited) {
  return audited.sentences.filter(
    ({ text, heading }) =>
      (period.test(text) && (keeping.test(text) || keeping.test(heading))) ||
      (criteria.test(text) && keeping.test(text)),
  )
}

function goesAbroad({ record, notice }: Audited): boolean {
  if (record)
    return (
      record.systems.some(({ kind, places }) => kind !== 'browser' && leavesUk(places)) ||
      record.sharings.some(({ to }) => leavesUk(to))
    )
  return notice.sentences.some(
    ({ text }) =>
      abroad.test(text) && place.test(text) && kept.test(text) && !/\b(?:not|never|no)\b/i.test(text),
  )
}

/** What is collected, what it is used for, who gets it, where it goes and how long it is kept. */
export const itemsAboutUse: readonly Item[] = [
  {
    id: 'categories',
    title: 'Which data is collected',
    provision: 'categories-in-notice',
    appliesTo:
      'Every notice: for data from others by Article 14, and else so that people understand the purposes',
    find: (audited) =>
      inOrder(
        audited,
        saying(
          audited,
          /\b(?:collect|collects|collected|hold|record|records|gather|capture|receive|process)\b.{0,100}\b(?:names?|e-?mail|(?:tele)?phone|address(?:es)?|date of birth|IP|browser|device|cookies?|details about)\b/i,
        ),
        sayingUnder(
          audited,
          /\b(?:what|which|types?|kinds?|categor(?:y|ies))\b.{0,40}\b(?:data|information|details|collect)|\b(?:data|information) (?:that )?we (?:collect|hold|use)|\bwhen you\b/i,
          categories,
        ),
      ),
  },
  {
    id: 'purposes',
    title: 'What data is used for',
    provision: 'purposes-in-notice',
    appliesTo: 'Every notice',
    find: (audited) =>
      inOrder(
        audited,
        saying(
          audited,
          /\b(?:use|uses|used|using|need|collect|collects|process|share)\b.{0,160}\b(?:to (?!us\b|you\b|our\b)|so that\b|so we\b|in order\b|because\b|for the purposes? of\b)/i,
        ),
        sayingUnder(
          audited,
          /\b(?:why|purposes?|what we (?:use|do)|how we use)\b/i,
          /\bto \p{L}|\bfor\b|\bpurpose/iu,
        ),
      ),
  },
  {
    id: 'lawful-basis',
    title: 'The lawful basis',
    provision: 'purposes-in-notice',
    appliesTo: 'Every notice',
    find: basesSaid,
  },
  {
    id: 'legitimate-interests',
    title: 'Which legitimate interests are relied on',
    provision: 'interests-in-notice',
    appliesTo: 'Notices of who relies on legitimate interests',
    applies: (audited) => uses(audited, 'legitimate-interests'),
    find: (audited) =>
      saying(
        audited,
        /\blegitimate interests?\b.{0,80}\b(?:is|are|in|of|to|because|so that|includ\w+|such as)\b/i,
        /\bThe interest:/,
      ),
  },
  {
    id: 'recipients',
    title: 'Who gets data',
    provision: 'recipients-in-notice',
    appliesTo: 'Every notice',
    find: (audited) =>
      inOrder(
        audited,
        saying(
          audited,
          /\b(?:share|shared|shares|sharing|disclose[ds]?|pass(?:ed)? (?:\w+ ){0,4}(?:on )?to|provide (?:\w+ ){0,4}data to|recipients?|suppliers?|processors?|third part(?:y|ies)|other organisations)\b/i,
        ),
        sayingUnder(audited, /\b(?:share|sharing|who (?:gets|sees|receives)|recipients?)\b/i),
      ),
  },
  {
    id: 'transfers',
    title: 'Whether data leaves the UK',
    provision: 'transfers-in-notice',
    appliesTo: 'Notices of who sends data outside the UK; others best say that they do not',
    find: (audited) =>
      inOrder(
        audited,
        audited.sentences.filter(
          ({ text }) =>
            (abroad.test(text) && (place.test(text) || /\btransfer/i.test(text))) ||
            (kept.test(text) && place.test(text)),
        ),
        sayingUnder(audited, /\b(?:transfers?|outside|where your data)\b/i, place),
      ),
  },
  {
    id: 'transfer-safeguards',
    title: 'What protects data outside the UK',
    provision: 'transfers-in-notice',
    appliesTo: 'Notices of who sends data outside the UK',
    applies: goesAbroad,
    find: (audited) => saying(audited, safeguard),
  },
  {
    id: 'retention',
    title: 'How long data is kept',
    provision: 'retention-in-notice',
    appliesTo: 'Every notice: a time, or what decides it',
    find: periodsSaid,
  },
]
