import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { personPrompts } from '@/domain/record/vocabulary/dpia-prompts'
import { type AssessmentLaw, assessmentLawsInWords } from '../assessment-laws'
import { missingSignatures } from '../dpia-signatures'
import type { Rule } from '../rule'
import { screening } from '../screening'

/** The phases in which a service does not use the data of real people yet; one of which nobody says the phase may be in use. */
const notInUse: readonly unknown[] = ['discovery', 'alpha']

/**
 * Why a service that is used needs an assessment on a day, if `law` asks for it: that and what other law asks, what law or guidance names,
 * and the facts behind it. Where both ask there is one assessment, so that it is said by Article 35 alone, and names both.
 */
function requiredBy(
  law: AssessmentLaw,
  record: ServiceRecord,
  day: string,
): { by: string; because: string; facts: string[] } | undefined {
  if (notInUse.includes(record.service.phase)) return undefined
  const { outcome, laws, reasons } = screening(record, day)
  if (outcome !== 'required' || laws[0] !== law) return undefined
  const alone = reasons.filter((reason) => reason.alone)
  const deciding = alone.length > 0 ? alone : reasons
  return {
    by: `A DPIA is required by ${assessmentLawsInWords(laws)}`,
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

/** The rules by which one law asks for an assessment; `of` says of which services, at the end of what they say of themselves. */
function rulesOf(law: AssessmentLaw, ids: { unfinished: string; unsigned: string }, of: string): Rule[] {
  const appliesTo = `Services from private beta on for which screening says that a DPIA is required${of}`
  return [
    {
      id: ids.unfinished,
      title: `Finish the DPIA before the service uses the data of real people${of}`,
      provision: law,
      appliesTo,
      severity: 'must',
      why: 'Where data is likely to be used with a high risk, the law asks for the assessment before the use begins.',
      check: (record, day) => {
        const required = requiredBy(law, record, day)
        const missing = lacking(record)
        const [first] = missing
        if (!required || !first) return []
        return [
          {
            text: `${required.by}, so ${missing.map(({ words }) => words).join(', and ')}. ${required.because}`,
            facts: [first.fact, ...required.facts],
            ...(first.suggested && { suggested: first.suggested }),
          },
        ]
      },
    },
    {
      id: ids.unsigned,
      title: `Have the DPIA signed off${of}`,
      provision: law,
      appliesTo,
      // Not a must: it is signed while a version is reviewed, and what must be fixed would keep it from being submitted.
      severity: 'should',
      why: 'Somebody with the authority has to accept the risk that is left, with the advice of the data protection officer.',
      check: (record, day) => {
        const required = requiredBy(law, record, day)
        const [item] = missingSignatures(record, day)
        if (!required || !item) return []
        return [
          {
            text: `${required.by}, so have it signed off. ${required.because}`,
            facts: ['signOff', ...required.facts],
            suggested: { item },
          },
        ]
      },
    },
  ]
}

/** The data protection impact assessment: done before people’s data is used, and about all of it. */
export const dpiaRules: readonly Rule[] = [
  ...rulesOf('impact-assessment', { unfinished: 'in-use-without-dpia', unsigned: 'dpia-not-signed-off' }, ''),
  ...rulesOf(
    'assessment-law-enforcement',
    { unfinished: 'law-enforcement-without-dpia', unsigned: 'law-enforcement-dpia-not-signed-off' },
    ', for law enforcement alone',
  ),
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
