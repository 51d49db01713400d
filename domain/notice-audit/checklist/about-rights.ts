import { type Audited, type Item, inOrder, saying, sayingUnder } from '../audited'
import { givesContact, isOfRegulator } from '../contact-details'
import { basesSaid, uses } from './lawful-bases-said'

const ofRights =
  /\brights?\b|\bentitled\b|\bask\b|\b(?:can|to|may|could|by) (?:\w+ )?(?:request|requesting|make|making)\b|\brequest (?:that|access|a copy)\b|^(?=[^.]*\.)[^.]*\brequests?\b|\byou (?:can|may|could) (?:\w+ )?(?:have|get|see|obtain|correct|object)\b|\blet you have\b/i
/** What people can do by themselves in their browser is no right towards a controller. */
const ofDevice = /\bcookies?\b|\bbrowser\b/i

/** A right that a notice names where it speaks of rights or requests. */
function right(
  id: string,
  title: string,
  appliesTo: string,
  pattern: RegExp,
  applies?: Item['applies'],
): Item {
  return {
    id: `right-${id}`,
    title,
    provision: 'rights-in-notice',
    appliesTo,
    ...(applies && { applies }),
    find: ({ sentences }) =>
      sentences.filter(
        ({ text, heading }) =>
          pattern.test(text) && ofRights.test(`${heading}. ${text}`) && !ofDevice.test(text),
      ),
  }
}

/** A right that depends on the basis; without a record, and with no basis in the notice, it is asked for. */
const ifUsed =
  (...bases: Parameters<typeof uses>[1][]) =>
  (audited: Audited) =>
    uses(audited, ...bases) || (!audited.record && basesSaid(audited).length === 0)

/** Every sentence on complaints and concerns, and those under a heading about them. */
const onComplaints = (audited: Audited) =>
  inOrder(
    audited,
    saying(audited, /\bcomplain(?:t|ts|s|ing)?\b|\bcwyn\w*|\bgwyno\b/i),
    saying(audited, /\b(?:concerns?|unhappy|not (?:happy|satisfied)|dissatisfied)\b/i).filter(isOfRegulator),
    sayingUnder(
      audited,
      /\bcomplain(?:t|ts|s|ing)?\b/i,
      /\b(?:unhappy|concern|right|contact|write|email)\b/i,
    ),
  )

/** Somebody to complain to who is not the regulator or an ombudsman. */
const toUs =
  /\bcomplain\w*\b(?:.{0,60}\b(?:to|with|from|contact|email|call|tell) (?:us|our)\b|.{0,60}\b(?:to|with|from) the (?:controller|department|ministry|agency|council|trust|university|force|data protection (?:officer|team|lead)|privacy)|(?: \w+){0,2} to (?:the )?(?=[A-Z])(?!ICO|Information|UK|Ombudsman|Local|Parliamentary))|\b164A\b|\bour complaints\b/

/** What people can do: their rights, consent, and complaints. */
export const itemsAboutRights: readonly Item[] = [
  right(
    'access',
    'The right to a copy of the data',
    'Every notice',
    /\baccess (?:to )?(?:your|the|any|all|personal|information|data|it)\b|\bsubject access\b|\bcop(?:y|ies) of\b.{0,60}\b(?:data|information|records?|it)\b|\bsee (?:your|the|what|any|all) (?:personal )?(?:data|information|records?)\b|\b(?:of|to) access\b/i,
  ),
  right(
    'rectification',
    'The right to have wrong data put right',
    'Every notice',
    /\b(?:rectif\w+|correct\w*|put right|inaccura\w+|amend\w*)\b/i,
  ),
  right(
    'erasure',
    'The right to have data deleted',
    'Every notice',
    /\b(?:eras(?:e|ed|ure)|delet(?:e|ed|ion)|remov(?:e|ed|al)|forgotten)\b/i,
  ),
  right(
    'restriction',
    'The right to have the use of data limited',
    'Every notice',
    /\brestrict(?!ed rights|ive)\w*(?! by law)|\blimit (?:how|the|what|our|processing|use|its|it)\b|\b(?:use|used|processing)\b.{0,40}\blimited\b/i,
  ),
  right(
    'objection',
    'The right to object',
    'Notices of who relies on a public task or on legitimate interests',
    /\bobject(?:ion)?\b/i,
    ifUsed('public-task', 'legitimate-interests', 'recognised-legitimate-interest'),
  ),
  right(
    'portability',
    'The right to have data moved',
    'Notices of who relies on consent or a contract',
    /\bportab\w+|\bmachine[- ]readable\b|\b(?:data|it|information) (?:moved|transferred|transmitted)\b/i,
    ifUsed('consent', 'contract'),
  ),
  {
    id: 'withdraw-consent',
    title: 'The right to withdraw consent',
    provision: 'withdrawal-in-notice',
    appliesTo: 'Notices of who relies on consent',
    applies: (audited) => uses(audited, 'consent'),
    find: (audited) =>
      saying(
        audited,
        /\b(?:withdr[ae]w\w*|remove|revoke|take back)\b.{0,60}\bconsent\b|\bconsent\b.{0,80}\bwithdr[ae]w\w*\b|\b(?:change your mind|opt out|unsubscribe|change your (?:choice|cookie settings))\b/i,
      ),
  },
  {
    id: 'complaint-to-controller',
    title: 'The right to complain to the controller',
    provision: 'complaints-to-controller',
    appliesTo: 'Every notice from 19 June 2026',
    find: (audited) => {
      const names = [audited.record?.organisation.name, audited.record?.organisation.shortName].flatMap(
        (name) => name?.toLowerCase() ?? [],
      )
      return onComplaints(audited).filter(
        (sentence) =>
          toUs.test(sentence.text.replace(/^./, (letter) => letter.toLowerCase())) ||
          (!isOfRegulator(sentence) &&
            /\bcomplain/i.test(sentence.text) &&
            (givesContact(sentence) || names.some((name) => sentence.text.toLowerCase().includes(name)))),
      )
    },
  },
  {
    id: 'complaint-to-regulator',
    title: 'The right to complain to the regulator',
    provision: 'complaints-to-regulator',
    appliesTo: 'Every notice',
    find: (audited) =>
      onComplaints(audited).filter(
        (sentence) =>
          isOfRegulator(sentence) || /\b(?:regulator|supervisory authority)\b/i.test(sentence.text),
      ),
  },
]
