import type { ProvisionName } from '@/domain/law/provisions'
import { type Audited, type Fault, saying } from '../audited'

const why = 'It is no longer law. A notice that names it was not checked since.'

function named(provision: ProvisionName, title: string, pattern: RegExp, unless?: RegExp): Fault {
  return {
    id: `names-${provision}`,
    title,
    why,
    provision,
    when: 'after',
    find: (audited) => saying(audited, pattern).filter(({ text }) => !unless?.test(text)),
  }
}

/** Where a sentence speaks of law of the past as such. */
const asPast =
  /\b(?:replaced|replaces|repealed|formerly|previously|superseded|invalid|no longer (?:law|valid|appl\w+|in force|exists?))\b/i

const ambiguous =
  /\bGeneral Data Protection Regulations?\b|\b(?:Articles? \d{1,2}|6 ?\(1\)).{0,60}\bGDPR\b|\bGDPR\b.{0,60}\bArticles? \d{1,2}/

/** “The General Data Protection Regulation”, or its articles, in a notice that says nowhere which one. */
function articlesOfEither(audited: Audited) {
  const isUk = audited.notice.sentences.some(({ text }) =>
    /\bUK[- ](?:GDPR|General Data Protection)|\bUnited Kingdom General Data Protection/i.test(text),
  )
  return isUk ? [] : saying(audited, ambiguous)
}

/** Law that has ended: looked for from the day after its last one. */
export const pastLawFaults: readonly Fault[] = [
  named(
    'data-protection-directive',
    'The Data Protection Directive',
    /\b95\/46(?:\/EC)?\b|\bData Protection Directive\b/i,
    asPast,
  ),
  named(
    'data-protection-act-1998',
    'The Data Protection Act 1998',
    /\b(?:Data Protection Act|DPA) (?:of )?\(?1998\b/i,
    asPast,
  ),
  named('privacy-shield', 'The EU-US Privacy Shield', /\bPrivacy Shield\b/i, asPast),
  named('safe-harbour', 'The US Safe Harbour', /\bSafe Harbou?r\b/i, asPast),
  named(
    'adequacy-decisions',
    'Adequacy decisions under Article 45',
    /\badequacy\b.{0,80}\bArticle 45\b(?!A)|\bArticle 45\b(?!A).{0,80}\badequacy\b/i,
    asPast,
  ),
  named(
    'automated-decisions-before-2026',
    'Automated decisions under Article 22',
    /\bArticle 22\b(?![A-D])/i,
    asPast,
  ),
  {
    id: 'names-eu-gdpr',
    title: 'The GDPR of the European Union',
    why: 'The law in the UK is the UK GDPR. Name the other only for people in the European Union, and say so.',
    provision: 'eu-gdpr-in-the-uk',
    when: 'after',
    find: (audited) => [
      ...saying(
        audited,
        /\bEU[- ](?:GDPR|General Data Protection Regulation)\b|\b(?:Regulation )?\(?EU\)? 2016\/679\b/i,
      ).filter(({ text }) => !/\bUK[- ](?:GDPR|General Data)/i.test(text) && !asPast.test(text)),
      ...articlesOfEither(audited),
    ],
  },
]
