import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { personPrompts } from '@/domain/record/vocabulary/dpia-prompts'
import { missingSignatures } from '../dpia-signatures'
import type { Rule } from '../rule'
import { screening } from '../screening'

/** The phases in which a service uses the data of real people. */
const inUse = new Set(['private-beta', 'public-beta', 'live', 'retiring'])

/** What an assessment still lacks on a day, in words, with the fact that mends it. */
function lacking(record: ServiceRecord, day: string): { words: string; fact: string }[] {
  const answered = new Set<string>(record.dpiaAnswers.map(({ prompt }) => prompt))
  const parts: [boolean, string, string][] = [
    [personPrompts.every((prompt) => answered.has(prompt)), 'answer its questions', 'dpiaAnswer'],
    [record.risks.length > 0, 'record the risks', 'risk'],
    [missingSignatures(record, day).length === 0, 'have it signed off', 'signOff'],
  ]
  return parts.flatMap(([done, words, fact]) => (done ? [] : [{ words, fact }]))
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
      if (!inUse.has(record.service.phase ?? '')) return []
      const { outcome, reasons } = screening(record, day)
      const missing = lacking(record, day)
      const [first] = missing
      if (outcome !== 'required' || !first) return []
      const alone = reasons.filter((reason) => reason.alone)
      const deciding = alone.length > 0 ? alone : reasons
      const because = deciding.map(({ title }) => title.toLowerCase()).join('; ')
      return [
        {
          text: `A DPIA is required, so ${missing.map(({ words }) => words).join(', and ')}. What calls for it: ${because}`,
          facts: [first.fact, 'service/phase', ...new Set(deciding.flatMap(({ facts }) => facts))],
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
