import type { Purpose, ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import { type AssessmentLaw, assessmentLawOf, assessmentLaws } from './assessment-laws'
import { inForce } from './provision'
import { type ProvisionName, provisions } from './provisions'
import { lawsOf, type Sign, signsIn } from './screening-signs'

export type ScreeningOutcome = 'required' | 'recommended' | 'not-required'

/** One reason for the outcome: what law or guidance names, and what in the record shows it. */
export type Reason = {
  id: string
  /** What the law or the regulator names. */
  title: string
  /** What the record shows. */
  words: string
  facts: [string, ...string[]]
  provision: ProvisionName
  /** Each law under which it counts, with the ids of the purposes that show it; none if the record has no purpose. */
  laws: { law: AssessmentLaw; purposes: string[] }[]
  /** Whether an assessment is required for this alone, or it counts together with others. */
  alone: boolean
}

export type Screening = {
  outcome: ScreeningOutcome
  /** The laws under which there is a reason; both for a service that uses data under both. */
  laws: AssessmentLaw[]
  reasons: Reason[]
}

/** What is looked for, and the criterion of WP248 that the same sign already is, if any. */
type Test = { id: string; title: string; signs: Sign[]; combined?: string }

/**
 * Whether a record needs a data protection impact assessment on a day (`YYYY-MM-DD`), and why: what UK GDPR Article
 * 35(3) and the ICO's list under Article 35(4) name requires one; of the criteria of WP248, two do, and one recommends it.
 * An item of the list that counts only in combination needs a criterion beside the one that it is itself.
 *
 * Section 64 of the Data Protection Act 2018 asks for one where law enforcement is likely to be a high risk, and has no list of its own:
 * what only purposes under Part 3 show is looked for in the same way, and is a reason by that section. All purposes count together,
 * since one assessment is made of the whole service.
 */
export function screening(record: ServiceRecord, day: string): Screening {
  const signs = signsIn(resolved(record).record)
  const criteria = criteriaOf(signs).filter((test) => test.signs.length > 0)
  const reasonsOf = (tests: Test[], provision: ProvisionName, isAlone: (test: Test) => boolean) =>
    tests.flatMap((test) => reason(test, provision, isAlone(test), day))
  const counted = reasonsOf(criteria, 'high-risk-criteria', () => false)
  const reasons = [
    ...reasonsOf(always(signs), 'always-high-risk', () => true),
    ...reasonsOf(
      onList(signs),
      'high-risk-list',
      ({ combined }) => combined === undefined || criteria.some(({ id }) => id !== combined),
    ),
    ...counted,
  ]
  const laws = assessmentLaws.filter((law) => reasons.some((one) => one.laws.some((at) => at.law === law)))
  const isRequired = counted.length > 1 || reasons.some(({ alone }) => alone)
  return {
    outcome: isRequired ? 'required' : reasons.length > 0 ? 'recommended' : 'not-required',
    laws,
    reasons,
  }
}

type Signs = ReturnType<typeof signsIn>

/** Signs that count together, under the laws under which both are shown if there is one. */
function both(a: Sign[], b: Sign[]): Sign[] {
  if (a.length === 0 || b.length === 0) return []
  const shared = lawsOf(a).filter((law) => lawsOf(b).includes(law))
  if (shared.length === 0) return [...a, ...b]
  return [...a, ...b].map((sign) => ({
    ...sign,
    purposes: sign.purposes.filter((purpose) => shared.includes(assessmentLawOf(purpose))),
  }))
}

/** UK GDPR Article 35(3). */
function always(signs: Signs): Test[] {
  return [
    {
      id: 'automated-decisions',
      title: 'Decisions about people that rest on profiling by machine',
      signs: signs.automatedDecision,
    },
    {
      id: 'large-scale-sensitive',
      title: 'Special category or criminal offence data on a large scale',
      signs: both(signs.specialOrCriminal, signs.largeScale),
    },
    { id: 'public-area', title: 'A public place watched on a large scale', signs: signs.publicArea },
  ]
}

/** The ICO's list under Article 35(4), in its order; `combined` where it counts only with a criterion of WP248. */
function onList(signs: Signs): Test[] {
  return [
    {
      id: 'innovative-technology',
      title: 'Innovative technology',
      signs: signs.innovation,
      combined: 'innovative-use',
    },
    {
      id: 'denial-of-service',
      title: 'Denial of service',
      signs: [...both(signs.decidesAccess, signs.evaluation), ...both(signs.decidesAccess, signs.special)],
    },
    {
      id: 'large-scale-profiling',
      title: 'Large-scale profiling',
      signs: both(signs.evaluation, signs.largeScale),
    },
    { id: 'biometric-data', title: 'Biometric data', signs: signs.biometric, combined: 'sensitive-data' },
    { id: 'genetic-data', title: 'Genetic data', signs: signs.genetic, combined: 'sensitive-data' },
    { id: 'data-matching', title: 'Data matching', signs: signs.matching, combined: 'matching-datasets' },
    { id: 'invisible-processing', title: 'Invisible processing', signs: signs.invisible, combined: '' },
    { id: 'tracking', title: 'Tracking', signs: signs.tracking, combined: 'systematic-monitoring' },
    {
      id: 'targeting',
      title: 'Targeting of children or other vulnerable people',
      signs: both(signs.vulnerable, signs.evaluation),
    },
    // That children are likely to use a service does not mean that it is offered to them.
    {
      id: 'services-for-children',
      title: 'Online services offered directly to children',
      signs: signs.offeredToChildren,
    },
    { id: 'physical-harm', title: 'Risk of physical harm', signs: signs.physicalHarm },
  ]
}

/** The nine criteria of WP248, in its order. */
function criteriaOf(signs: Signs): Test[] {
  return [
    { id: 'evaluation', title: 'Evaluation or scoring', signs: signs.evaluation },
    {
      id: 'automated-effect',
      title: 'Automated decisions with legal or similar effect',
      signs: signs.automatedDecision,
    },
    {
      id: 'systematic-monitoring',
      title: 'Systematic monitoring',
      signs: [...signs.tracking, ...signs.publicArea],
    },
    {
      id: 'sensitive-data',
      title: 'Sensitive or highly personal data',
      signs: [...signs.sensitive, ...signs.biometric, ...signs.genetic],
    },
    { id: 'large-scale', title: 'Data on a large scale', signs: signs.largeScale },
    { id: 'matching-datasets', title: 'Matching or combining sets of data', signs: signs.matching },
    { id: 'vulnerable-people', title: 'Vulnerable people', signs: signs.vulnerable },
    { id: 'innovative-use', title: 'Innovative use of technology', signs: signs.innovation },
    { id: 'prevents-use', title: 'People may be kept from a right or a service', signs: signs.decidesAccess },
  ]
}

/** The reason that signs are on a day, if there are any and a law holds under which they count. */
function reason({ id, title, signs }: Test, list: ProvisionName, alone: boolean, day: string): Reason[] {
  const laws = lawsOf(signs).filter((law) => inForce(provisions[law], day))
  const [first, ...others] = signs.flatMap(({ facts }) => facts)
  if (!first || laws.length === 0) return []
  const isOfUkGdpr = laws.includes('impact-assessment')
  const provision = isOfUkGdpr ? list : 'assessment-law-enforcement'
  if (!inForce(provisions[provision], day)) return []
  return [
    {
      id,
      title,
      words: [...new Set(signs.map(({ words }) => words))].join('; '),
      facts: [first, ...new Set(others.filter((fact) => fact !== first))],
      provision,
      laws: laws.map((law) => ({ law, purposes: idsUnder(law, signs) })),
      alone,
    },
  ]
}

/** Where a reason is named, in law and guidance, under each law for which it counts. */
export function namedIn({ provision, laws }: Reason): string {
  const alsoUnderPart3 = laws.some(({ law }) => law === 'assessment-law-enforcement' && law !== provision)
  const named = [provision, ...(alsoUnderPart3 ? (['assessment-law-enforcement'] as const) : [])]
  return named.map((name) => provisions[name].citation).join('; ')
}

function idsUnder(law: AssessmentLaw, signs: readonly Sign[]): string[] {
  const purposes = new Set<Purpose>(signs.flatMap((sign) => sign.purposes))
  return [...purposes].filter((purpose) => assessmentLawOf(purpose) === law).map(({ id }) => id)
}
