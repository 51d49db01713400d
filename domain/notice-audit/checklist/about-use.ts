import { leavesUk } from '@/domain/record/vocabulary/places'
import { type Audited, type Item, inOrder, saying, sayingUnder } from '../audited'
import type { Sentence } from '../notice'
import { basesSaid, uses } from './lawful-bases-said'
import { periodsSaid } from './periods-said'

const categories =
  /\b(?:names?|e-?mail|(?:tele)?phone|address(?:es)?|date of birth|age|gender|national(?:ity)?|NHS|IP|browser|device|cookies?|pages? (?:that )?you|user ?names?|location|payment|bank|case|reference|health|medical|ethnic(?:ity)?|passport|images?|photographs?|recordings?|employment|family|education)\b/i
const collecting =
  /\b(?:collect|collects|collected|hold|holds|held|record|records|gather|capture|receive|process|processes)\b/i
/** What follows the words before a list of what is collected. */
const listed =
  /\b(?:collect|hold|record|gather|capture)\w*\b[^:]{0,100}(?<!\b(?:where|when|if|because|can)): \S/i
const notCollected =
  /\b(?:do|does|did|will|would)(?: not|n[’']t)(?: \w+){0,2} (?:collect|hold|store|record|gather|capture|receive|process)\b|\bnever\b/i
const denied = /\b(?:do|does|did|will|would|is|are|can)(?: not|n[’']t)\b|\b(?:never|cannot)\b/i

const abroad =
  /\b(?:outside|beyond|leaves?|overseas|abroad|international(?:ly)?|third countr(?:y|ies)|other countries)\b/i
/** A place as such: “UK GDPR” and “EU law” are none. */
const place =
  /(?<!\.)\b(?:UK|United Kingdom|EEA|European Economic Area|EU|European Union|countr(?:y|ies)|USA|the US|United States|Ireland)\b(?!-US|[ -](?:GDPR|General|law|data protection|citizens?|nationals?|residents?))/i
const placed =
  /\b(?:in|within|inside|outside|to|from|across|leaves?)(?: of)? (?:the )?(?:UK|United|EEA|European|EU|USA?|Ireland|other|another)\b|: /
const kept =
  /\b(?:transfer(?:s|red)?|stored?|stores|kept|held|hosted|process(?:es|ed)?|sent|servers?|based|located|moved?|hold|leaves?|country)\b/i
const foreign =
  /\b(?:EEA|European Economic Area|EU|European Union|USA|the US|United States|Ireland|India)\b(?![ -](?:GDPR|General|law))/
const safeguard =
  /\badequa(?:cy|te (?:level|protection))\b|\bstandard (?:contractual|data protection) clauses\b|\b(?:contract|contractual) clauses\b|\binternational data transfer (?:agreement|addendum)\b|\bIDTA\b|\bbinding corporate rules\b|\bdata bridge\b|\bUK Extension\b|\b(?:appropriate|suitable|adequate|these|additional|following) safeguards?\b|\bsafeguards?\b.{0,80}\b(?:transfer|countr|outside)|\bderogation\b|\bArticles? 4[5-9]\b/i

/** Who gets data is told by an act and by whom it is done to; what people do on a page is none of it. */
const passing =
  /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing))\b(?! this (?:page|site))|\b(?:pass|passes|passed|passing|provide|provides|provided|send|sent|sends|give|given|supply|supplied)\b.{0,60}\b(?:data|information|details|it|them)\b.{0,40}\b(?:to|with) (?!us\b|you\b|our website|the US|countr|other countr|outside)|\b(?:data|information|details) (?:is|are|may be|will be) (?:passed|sent|given|provided|supplied) to (?!us\b|you\b|the US|countr|outside)|\brecipients?\b|\b(?:data )?processors?\b|\b(?:our|IT|third[- ]party|of|these|and) (?:suppliers?|contractors?|service providers?)\b|\bon (?:our|its) behalf\b|\b(?:hosted|processed|run) by\b/i
/** That data goes to nobody at all says who gets it; that it is not sold, or not given for something, does not. */
const toNobody =
  /\b(?:anyone|anybody|any (?:other|third)|other organisations|third[- ]part(?:y|ies)|else)\b[^,]{0,30}[.]?$/i
const onlyNot = /\b(?:sell|sold|rent|marketing|advertis\w+|commercial|unless|without|except)\b/i

/** Whether a sentence tells who gets data, or that nobody does. */
const tellsRecipients = ({ text }: Sentence) => {
  const saysWhen = /\b(?:unless|except)\b.{0,60}\b(?:law|court|order|police|crime)/i.test(text)
  return !denied.test(text) || saysWhen || (toNobody.test(text) && !onlyNot.test(text))
}

const ofData =
  /\b(?:data|information|details|it|them|this|they|records?|names?|address(?:es)?|email|number|cookies?|answers?)\b/i
const using =
  /\b(?:use|uses|used|using|need|needs|needed|collects?|collected|process(?:es|ed)?|share|hold)\b.{0,160}\b(?:to:? (?!us\b|you\b|our\b|the\b|help you\.$|(?:turn|contact|collect|use|be)\b)|so that\b|so we\b|in order\b|because\b|for the (?:following )?purposes? of\b)/i
const ofYourDoing = /\byou (?:need|must|have|can|may|should)\b|\bneed to\b|^By using/i

function goesAbroad({ record, notice }: Audited): boolean {
  if (record)
    return (
      record.systems.some(({ kind, places }) => kind !== 'browser' && leavesUk(places)) ||
      record.sharings.some(({ to }) => leavesUk(to))
    )
  return notice.sentences.some(
    ({ text }) =>
      kept.test(text) &&
      ((abroad.test(text) && place.test(text)) || foreign.test(text)) &&
      !/\b(?:not|never|no|none)\b/i.test(text),
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
        audited.sentences.filter(
          ({ text }) =>
            ((collecting.test(text) && categories.test(text)) || listed.test(text)) &&
            !notCollected.test(text),
        ),
        sayingUnder(
          audited,
          /\b(?:what|which|types?|kinds?|categor(?:y|ies))\b.{0,40}\b(?:data|information|details|collect)|\b(?:data|information) (?:that )?we (?:collect|hold|use)|\bwhen you\b/i,
          categories,
        ).filter(({ text }) => !notCollected.test(text)),
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
        audited.sentences.filter(
          ({ text }) =>
            using.test(text) && ofData.test(text) && !denied.test(text) && !ofYourDoing.test(text),
        ),
        saying(audited, /^purposes?\b.{0,30}: \S/i),
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
        saying(audited, passing),
        sayingUnder(audited, /\b(?:share|sharing|disclos\w+|who (?:gets|sees|receives)|recipients?)\b/i),
      ).filter(tellsRecipients),
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
            (abroad.test(text) && (/\btransfer/i.test(text) || (place.test(text) && kept.test(text)))) ||
            (kept.test(text) && placed.test(text) && place.test(text)),
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
