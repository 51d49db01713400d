import type { ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import { inForce } from './provision'
import { type ProvisionName, provisions } from './provisions'
import { type Sign, signsIn } from './screening-signs'

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
  /** Whether an assessment is required for this alone, or it counts together with others. */
  alone: boolean
}

/** What is looked for, and the criterion of WP248 that the same sign already is, if any. */
type Test = { id: string; title: string; signs: Sign[]; combined?: string }

/**
 * Whether a record needs a data protection impact assessment on a day (`YYYY-MM-DD`), and why: what UK GDPR Article
 * 35(3) and the ICO's list under Article 35(4) name requires one; of the criteria of WP248, two do, and one recommends it.
 * An item of the list that counts only in combination needs a criterion beside the one that it is itself.
 */
export function screening(
  record: ServiceRecord,
  day: string,
): { outcome: ScreeningOutcome; reasons: Reason[] } {
  const signs = signsIn(resolved(record).record)
  const criteria = criteriaOf(signs).filter((test) => test.signs.length > 0)
  const reasons = [
    ...always(signs).map((test) => reason(test, 'always-high-risk', true)),
    ...onList(signs).map((test) =>
      reason(
        test,
        'high-risk-list',
        test.combined === undefined || criteria.some(({ id }) => id !== test.combined),
      ),
    ),
    ...criteria.map((test) => reason(test, 'high-risk-criteria', false)),
  ].filter(({ facts, provision }) => facts.length > 0 && inForce(provisions[provision], day))
  const counted = reasons.filter(({ provision }) => provision === 'high-risk-criteria').length
  if (counted > 1 || reasons.some(({ alone }) => alone)) return { outcome: 'required', reasons }
  return { outcome: reasons.length > 0 ? 'recommended' : 'not-required', reasons }
}

type Signs = ReturnType<typeof signsIn>
const both = (a: Sign[], b: Sign[]) => (a.length > 0 && b.length > 0 ? [...a, ...b] : [])

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
    // The list means services offered directly to children; the record knows only that they are likely to use it.
    {
      id: 'services-for-children',
      title: 'Online services for children',
      signs: signs.childrenWhoUse,
      combined: 'vulnerable-people',
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

function reason({ id, title, signs }: Test, provision: ProvisionName, alone: boolean): Reason {
  return {
    id,
    title,
    words: [...new Set(signs.map(({ words }) => words))].join('; '),
    facts: [...new Set(signs.flatMap(({ facts }) => facts))] as [string, ...string[]],
    provision,
    alone,
  }
}
