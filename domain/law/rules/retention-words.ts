import { sentencesIn } from '@/domain/notice-audit/reading/sentences'
import { periodKey, periodKeysIn } from '@/domain/notice-audit/unsaid/periods'
import type { KindName } from '@/domain/record/field'
import type { Retention } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord, Statement } from '@/domain/record/record'
import type { Breach, Rule } from '../rule'
import { statedRetentions } from '../stated'
import { isAboutKeeping, isVagueSentence, saysNothing } from '../vague-retention'

/** What a team says in words of how long data is kept, beside the times that it records. */
export const retentionWordRules: readonly Rule[] = [
  {
    id: 'retention-words-vague',
    title: 'Say something by each word about how long data is kept',
    provision: 'storage-limitation',
    appliesTo:
      'Statements about how long data is kept, reasons for it, until when a purpose needs data, and how long recipients keep it',
    severity: 'should',
    why: 'Words such as “only as long as the law requires” tell people nothing, also when they stand beside a time.',
    check: (record) => [
      ...record.statements
        // What stands instead of the times that are recorded must say them.
        .filter((statement) => isVagueStatement(statement) && !isInstead(statement))
        .map(({ id }) => vagueIn(record, 'statement', id, 'words')),
      ...statedRetentions(record, 'retentionReason', 'stages')
        .filter(({ value: { retentionReason } }) => retentionReason && isVagueReason(retentionReason))
        .map(({ kind, id }) => vagueIn(record, kind, id, 'retentionReason')),
      ...record.purposes
        .filter(({ neededUntil }) => neededUntil && saysNothing(neededUntil))
        .map(({ id }) => vagueIn(record, 'purpose', id, 'neededUntil')),
      ...record.sharings
        .filter(({ keptFor }) => keptFor && saysNothing(keptFor))
        .map(({ id }) => vagueIn(record, 'sharing', id, 'keptFor')),
    ],
  },
  {
    id: 'period-said-otherwise',
    title: 'Say the times for which data is kept as they are recorded',
    provision: 'transparency',
    appliesTo: 'Statements with a time for which data is kept, and the times that the record has',
    severity: 'should',
    why: 'People would read two different times. Only one of them can be true.',
    check: (record) =>
      record.statements.flatMap(({ id, words = '' }) =>
        sentencesIn(words).flatMap((sentence) => saidOtherwise(record, `statement/${id}/words`, sentence)),
      ),
  },
  {
    id: 'retention-policy-not-followed',
    title: 'Follow the retention policy that you name, or say why not',
    provision: 'storage-limitation',
    appliesTo: 'Systems and copies that name a retention policy',
    severity: 'should',
    why: 'A policy is a promise. If data is kept for another time than it says, one of the two has to change.',
    check: (record) =>
      statedRetentions(record, 'policyReference', 'policyFollowed', 'stages').flatMap(
        ({ kind, id, title, value }): Breach[] => {
          const { policyReference = '', policyFollowed, policyDepartures } = value
          if (policyFollowed === false && (!policyDepartures || saysNothing(policyDepartures)))
            return [
              {
                text: `${title}: say why the retention policy is not followed, or follow it`,
                facts: [`${kind}/${id}/policyDepartures`, `${kind}/${id}/policyFollowed`],
              },
            ]
          const said = periodKeysIn(policyReference)
          if (said.size === 0 || policyFollowed === false || !hasTimes(value) || agrees(value, said))
            return []
          return [
            {
              text: `${title}: it is kept for another time than “${policyReference}” says`,
              facts: [`${kind}/${id}/stages`, `${kind}/${id}/policyReference`],
            },
          ]
        },
      ),
  },
]

/** Whether a statement speaks of how long data is kept, says nothing in one sentence, and makes it good in none. */
export function isVagueStatement({ words = '', place }: Statement): boolean {
  const sentences = sentencesIn(words)
  const isVague = (sentence: string) =>
    isVagueSentence(sentence) || (place === 'retention' && saysNothing(sentence))
  const isClear = (sentence: string) =>
    periodKeysIn(sentence).size > 0 || (isAboutKeeping(sentence) && !saysNothing(sentence))
  return sentences.some(isVague) && !sentences.some(isClear)
}

/** Whether it stands in the notice instead of how long each thing is kept. */
export function isInstead({ type, place, instead }: Statement): boolean {
  return type === 'words' && place === 'retention' && instead === true
}

const isVagueReason = (reason: string) => saysNothing(reason) || sentencesIn(reason).some(isVagueSentence)

function vagueIn(record: ServiceRecord, kind: KindName, id: string, field: string): Breach {
  return {
    text: `${titlesIn(record)(kind, id)}: say a time, or what decides it, instead of words that say neither`,
    facts: [`${kind}/${id}/${field}`],
  }
}

/** Where a sentence speaks of some cases, other times contradict nothing. */
const notAll = /\b(?:unless|except|apart from|other than|usually|normally|most|some)\b/i
/** What has a number is a policy that can be told from others: “PSI 04/2018”. */
const numbered = /\b[A-Z]{2,}[ -]?\d[\w/.-]*/g

/** The times of a sentence about keeping that the record has nowhere, or not where it names the policy that the sentence names. */
function saidOtherwise(record: ServiceRecord, fact: string, sentence: string): Breach[] {
  const said = periodKeysIn(sentence)
  if (said.size === 0 || !isAboutKeeping(sentence) || /\bcookies?\b/i.test(sentence)) return []
  const wrong = statedRetentions(record, 'policyReference', 'stages').filter(
    ({ value }) => namesPolicy(sentence, value) && hasTimes(value) && !agrees(value, said),
  )
  if (wrong.length > 0 && !notAll.test(sentence))
    return wrong.map(({ kind, id, title }) => ({
      text: `${title}: it is kept for another time than a statement says of the same policy`,
      facts: [`${kind}/${id}/stages`, fact],
    }))
  const timed = [...record.systems, ...record.holdings].filter(hasTimes)
  const byOthers = record.sharings.some(({ keptFor = '' }) =>
    [...periodKeysIn(keptFor)].some((key) => said.has(key)),
  )
  if (timed.length === 0 || byOthers || timed.some((value) => agrees(value, said))) return []
  return [
    {
      text: `“${sentence}” Nothing in the record is kept for this time: change one or the other`,
      facts: [fact],
    },
  ]
}

function namesPolicy(sentence: string, { policyReference }: Retention): boolean {
  if (!policyReference) return false
  return [policyReference, ...(policyReference.match(numbered) ?? [])].some((name) => sentence.includes(name))
}

const timesOf = ({ stages = [] }: Pick<Retention, 'stages'>) =>
  stages.flatMap(({ period, longestPeriod }) => [period, longestPeriod].flatMap((one) => one ?? []))
const hasTimes = (retention: Pick<Retention, 'stages'>) => timesOf(retention).length > 0

/** Whether one of these times is one of a retention: 366 days are a year. */
function agrees(retention: Pick<Retention, 'stages'>, said: ReadonlySet<string>): boolean {
  const days = timesOf(retention).map((period) => daysIn(periodKey(period)))
  return [...said].some((key) => days.some((one) => Math.abs(one - daysIn(key)) <= 0.01 * one))
}

const daysIn = (key: string) => {
  const [months = 0, seconds = 0] = key.split('/').map(Number)
  return (months * 365.25) / 12 + seconds / 86_400
}
