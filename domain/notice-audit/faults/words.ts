import { isVagueSentence } from '@/domain/law/vague-retention'
import { type Audited, type Fault, saying } from '../audited'
import { basesSaid } from '../checklist/lawful-bases-said'
import { periodsSaid } from '../checklist/periods-said'

const authority =
  /\b(?:Ministry of|Department (?:for|of)|HM [A-Z]|HMRC|public authority|Council|Constabulary|Police|Fire and Rescue|Fire & Rescue|NHS|University|Combined Authority|Home Office|Cabinet Office|Government|[Ee]xecutive agency|Agency|Commissioner for)\b/
const authorityAddress =
  /@(?:[\w-]+\.)*(?:gov\.uk|nhs\.uk|nhs\.net|police\.uk|gov\.wales|gov\.scot|mod\.uk|parliament\.uk)\b/i
const speaksOfItself =
  /\bcontroller\b|\bresponsible for\b|\b(?:we are|part of|provided by|run by)\b|\bpublic authority\b/i

/** As the record says or, without one, as the notice calls its controller or itself, or by the addresses that it gives. */
function isOfPublicAuthority({ record, notice }: Audited): boolean {
  if (record) return record.organisation.kind !== 'other'
  return (
    notice.headings.slice(0, 1).some(({ text }) => authority.test(text)) ||
    notice.sentences.some(
      ({ text }) => authorityAddress.test(text) || (authority.test(text) && speaksOfItself.test(text)),
    )
  )
}

/** Beside sentences that say nothing at all, those that say it and then speak of something else. */
const vague =
  /\b(?:as long as (?:[\w’']+ ){0,4}?(?:necessary|need(?:s|ed)?|required|requires?)|(?:no longer|(?:not|\w+n[’']t) (?:\w+ ){0,3}longer) than (?:[\w’']+ ){0,3}?(?:necessary|need|needed|required)|(?:until|when|once) (?:[\w’']+ ){0,4}?no longer (?:necessary|need|needed|required)|(?:in (?:line|accordance) with|according to|set out in|as per) (?:[\w’']+ ){0,4}?(?:retention|disposal) (?:[\w’']+ ){0,2}?(?:policy|policies|schedules?|guidelines)|for (?:a|the) (?:reasonable|appropriate|necessary) (?:period|time)|for the period necessary|indefinitely)\b/i

const anonymous = String.raw`\b(?:anonymous|anonymously|anonymi[sz]ed|aggregated? and (?:therefore )?anonym\w*|non-personal)\b`
const analysed = String.raw`\b(?:IP address(?:es)?|Google Analytics|analytics|Matomo|Hotjar|Clarity|(?:these|the|all) cookies|information collected|how (?:visitors|people|you) use)\b`
const anonymousWord = new RegExp(anonymous, 'i')
const calledAnonymous = new RegExp(
  `${anonymous}[^.;]{0,120}${analysed}|${analysed}[^.;]{0,120}${anonymous}`,
  'i',
)
const calledNotPersonal =
  /\b(?:IP address(?:es)?|analytics|cookies?)\b.{0,80}\b(?:not|never|cannot|can[’']t)\b.{0,40}\b(?:personal (?:data|information)|identify (?:you|anyone|individuals?|users?)|personally identif)/i
const notSo = /\b(?:not|never|isn[’']t)\b.{0,20}\banonym/i
/** What is cut or totalled on purpose is told of a way of working. */
const madeSo = /\b(?:we|is|are) (?:then )?(?:anonymi[sz]e|truncate|mask)/i

/** Whether a sentence calls analytics, cookies or addresses anonymous, or not personal data. */
export function callsAnonymous(sentence: string): boolean {
  return (
    (calledAnonymous.test(sentence) || calledNotPersonal.test(sentence)) &&
    !notSo.test(sentence) &&
    !madeSo.test(sentence)
  )
}

/** Whether a sentence about one thing calls it anonymous. */
export function saysAnonymous(sentence: string): boolean {
  return anonymousWord.test(sentence) && !notSo.test(sentence)
}

/** Fits a sentence by which no personal data is collected or kept at all. */
export const collectsNothing =
  /\b(?:do|does|did|will)(?: not|n[’']t) (?:\w+ )?(?:collect|store|hold|record|capture|process|gather|keep|use)\b.{0,20}\b(?:personal|personally identif\w+|identif\w+) (?:data|information|details)\b(?!.{0,60}\b(?:from (?:other|third|any|anyone|children)|unless|except|other than|more than|that (?:we|is|are)|about (?:children|anyone)|for (?:marketing|longer|any other)|without|outside|longer)\b)|\bno personal (?:data|information) is (?:collected|stored|held|recorded|processed)\b/i
const identifier =
  /\b(?:IP address(?:es)?|cookies?|user agent|browser (?:type|version)|device|unique (?:identifier|ID)|e-?mail address|session ID|user ?name)\b/i
const collects = /\b(?:collect|record|log|logs|store|hold|set|use|capture|receive|keep)\w*\b/i

function nothingBesideIdentifiers(audited: Audited) {
  const said = saying(audited, collectsNothing)
  const others = audited.sentences.filter(
    ({ text }) => !collectsNothing.test(text) && collects.test(text) && identifier.test(text),
  )
  return others.length > 0 ? said : said.filter(({ text }) => identifier.test(text))
}

/** What notices say that is not so, or says nothing. */
export const wordFaults: readonly Fault[] = [
  {
    id: 'vague-retention',
    title: 'A time for keeping data that says nothing',
    why: '“As long as necessary” repeats the law. People need a time, or what decides it.',
    provision: 'storage-limitation',
    when: 'while',
    find: (audited) => {
      const clear = new Set(periodsSaid(audited).map(({ section }) => section))
      return audited.sentences.filter(
        ({ text, section }) => (vague.test(text) || isVagueSentence(text)) && !clear.has(section),
      )
    },
  },
  {
    id: 'legitimate-interests-of-authority',
    title: 'Legitimate interests of a public authority',
    why: 'Public authorities cannot rely on legitimate interests for their own tasks. A privacy officer must say what else this is for.',
    provision: 'interests-of-public-authorities',
    when: 'while',
    find: (audited) =>
      isOfPublicAuthority(audited)
        ? basesSaid(audited).filter(
            ({ text }) =>
              /\blegitimate interests?\b|\b6[ .,(]{0,2}1[ .,)(]{0,3}f\b/i.test(text) &&
              !/\b(?:not|never|cannot)\b.{0,40}\blegitimate interests?\b|\bobject\b/i.test(text),
          )
        : [],
  },
  {
    id: 'called-anonymous',
    title: 'Analytics or IP addresses called anonymous',
    why: 'What singles out a device, as an IP address or the ID in a cookie does, can be tied to a person, so it is personal data.',
    provision: 'personal-data',
    when: 'while',
    find: ({ sentences }) => sentences.filter(({ text }) => callsAnonymous(text)),
  },
  {
    id: 'nothing-personal-collected',
    title: 'No personal data beside identifiers',
    why: 'The notice says that no personal data is collected, and names what can be tied to a person.',
    provision: 'personal-data',
    when: 'while',
    find: nothingBesideIdentifiers,
  },
]
