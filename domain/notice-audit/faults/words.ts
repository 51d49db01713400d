import { type Audited, type Fault, saying } from '../audited'
import { periodsSaid } from '../checklist/about-use'
import { basesSaid } from '../checklist/lawful-bases-said'

const publicBodies = ['department', 'non-ministerial', 'agency', 'arms-length']

/** As the record says or, without one, as the notice shows. */
function isOfPublicAuthority({ record, notice }: Audited): boolean {
  if (record) return publicBodies.includes(record.organisation.kind ?? '')
  return notice.sentences.some(({ text }) =>
    /\b(?:Ministry of|Department (?:for|of)|HM [A-Z]|public authority|City Council|County Council|Borough Council|NHS|executive agency)\b|@(?:[\w-]+\.)*gov\.uk\b/.test(
      text,
    ),
  )
}

const vague =
  /\b(?:as long as (?:[\w’']+ ){0,4}?(?:necessary|needed?|required|requires?)|no longer than (?:[\w’']+ ){0,3}?(?:necessary|needed|required)|(?:in (?:line|accordance) with|according to) (?:[\w’']+ ){0,4}?retention (?:[\w’']+ )?(?:policy|policies|schedules?)|indefinitely)\b/i

const calledAnonymous =
  /\banonym(?:ous|ously|i[sz]ed)\b[^.;]{0,80}\bIP address|\bIP address(?:es)?\b[^.;]{0,80}\banonym(?:ous|ously|i[sz]ed)\b/i
const calledNotPersonal =
  /\bIP address(?:es)?\b.{0,80}\b(?:not|never|cannot|can[’']t)\b.{0,40}\b(?:personal (?:data|information)|identify (?:you|anyone|individuals?)|personally identif)/i

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
      return saying(audited, vague).filter(({ section }) => !clear.has(section))
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
              /\blegitimate interests?\b/i.test(text) &&
              !/\b(?:not|never|cannot)\b.{0,40}\blegitimate interests?\b|\bobject\b/i.test(text),
          )
        : [],
  },
  {
    id: 'anonymous-ip-address',
    title: 'IP addresses called anonymous',
    why: 'An IP address can be tied to a person, for example by their internet provider, so it is personal data.',
    provision: 'personal-data',
    when: 'while',
    find: (audited) =>
      saying(audited, calledAnonymous, calledNotPersonal).filter(
        ({ text }) => !/\b(?:not|never|isn[’']t)\b.{0,20}\banonym/i.test(text),
      ),
  },
]
