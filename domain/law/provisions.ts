import type { Provision } from './provision'
import { dataProtection } from './provisions/data-protection'
import { devices } from './provisions/devices'
import { handling } from './provisions/handling'
import { impactAssessment } from './provisions/impact-assessment'
import { informationGiven } from './provisions/information-given'
import { lawEnforcement } from './provisions/law-enforcement'
import { lawfulness } from './provisions/lawfulness'
import { past } from './provisions/past'
import { policies } from './provisions/policies'
import { rights } from './provisions/rights'
import { securityGuidance } from './provisions/security-guidance'

/** Every piece of law, guidance and policy that a rule or a document relies on. */
export const provisions = {
  ...dataProtection,
  ...informationGiven,
  ...lawfulness,
  ...lawEnforcement,
  ...impactAssessment,
  ...devices,
  ...policies,
  ...rights,
  ...handling,
  ...securityGuidance,
  ...past,
} as const satisfies Record<string, Provision>

export type ProvisionName = keyof typeof provisions

/** The provisions whose own text nobody has read for this, which a lawyer should check. */
export function unreadProvisions(): Provision[] {
  return Object.values<Provision>(provisions).filter(({ text }) => text === 'not-read')
}
