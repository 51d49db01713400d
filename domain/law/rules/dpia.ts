import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { personPrompts } from '@/domain/record/vocabulary/dpia-prompts'
import { missingSignatures } from '../dpia-signatures'
import type { Rule } from '../rule'
import { screening } from '../screening'

/** The phases in which a service uses the data of real people. */
const inUse = new Set(['private-beta', 'public-beta', 'live', 'retiring'])

/** Why a service that is used needs an assessment on a day: what law or guidance names, and the facts behind it. */
function requiredBy(record: ServiceRecord, day: string): { because: string; facts: string[] } | undefined {
  if (!inUse.has(record.service.phase ?? '')) return undefined
  const { outcome, reasons } = screening(record, day)
  if (outcome !== 'required') return undefined
  const alone = reasons.filter((reason) => reason.alone)
  const deciding = alone.length > 0 ? alone : reasons
  return {
    because: `What calls for it: ${deciding.map(({ title }) => title.toLowerCase()).join('; ')}`,
    facts: ['service/phase', ...new Set(deciding.flatMap(({ facts }) => facts))],
  }
}

type Lacking = { words: string; fact: string; suggested?: { prompt: string } }

/** What an assessment still lacks, in words, with the fact that mends it. */
function lacking({ dpiaAnswers, risks }: ServiceRecord): Lacking[] {
  const answered = new Set<string>(dpiaAnswers.map(({ prompt }) => prompt))
  const prompt = personPrompts.find((one) => !answered.has(one))
  return [
    ...(prompt ? [{ words: 'answer its questions', fact: 'dpiaAnswer', suggested: { prompt } }] : []),
    ...(risks.length === 0 ? [{ words: 'record the risks', fact: 'risk' }] : []),
  ]
}

/** The data protection impact assessment: done before people’s data is used, and about all of it. */
export const dpiaRules: readonly Rule[] = [
  {
    id: 'in-use-without-dpia',
    title: 'Finish the DPIA before the service uses the data of real people',
    provision: 'impact-assessment',
    appliesTo: 'Services from private beta on for which screening says that a DPIA is required',
    severity: 'must',
    why: 'Where data is likely to be used with a high risk, the law asks for the assessment before the use begins.',
    check: (record, day) => {
      const required = requiredBy(record, day)
      const missing = lacking(record)
      const [first] = missing
      if (!required || !first) return []
      return [
        {
          text: `A DPIA is required, so ${missing.map(({ words }) => words).join(', and ')}. ${required.because}`,
          facts: [first.fact, ...required.facts],
          ...(first.suggested && { suggested: first.suggested }),
        },
      ]
    },
  },
  {
    id: 'dpia-not-signed-off',
    title: 'Have the DPIA signed off',
    provision: 'impact-assessment',
    appliesTo: 'Services from private beta on for which screening says that a DPIA is required',
    // Not a must: it is signed while a version is reviewed, and what must be fixed would keep it from being submitted.
    severity: 'should',
    why: 'Somebody with the authority has to accept the risk that is left, with the advice of the data protection officer.',
    check: (record, day) => {
      const required = requiredBy(record, day)
      const [item] = missingSignatures(record, day)
      if (!required || !item) return []
      return [
        {
          text: `A DPIA is required, so have it signed off. ${required.because}`,
          facts: ['signOff', ...required.facts],
          suggested: { item },
        },
      ]
    },
  },
  {
    id: 'identifier-outside-dpia',
    title: 'Assess the risk of every identifier',
    provision: 'moj-online-identifiers',
    appliesTo: 'Identifiers that none of the recorded risks is about',
    severity: 'should',
    why: 'The guidance wants every identifier in the scope of the impact assessment, however harmless it looks.',
    check: (record) => {
      const { risks, identifiers } = record
      if (risks.length === 0 || risks.some((risk) => !risk.identifiers)) return []
      const titleOf = titlesIn(record)
      const assessed = new Set(risks.flatMap((risk) => risk.identifiers ?? []))
      return identifiers
        .filter(({ id }) => !assessed.has(id))
        .map(({ id }) => ({
          text: `${titleOf('identifier', id)}: say which risk is about it, or add one`,
          facts: [`risk/${risks[0]?.id}/identifiers`, `identifier/${id}/plainName`],
        }))
    },
  },
]
