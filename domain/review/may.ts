import type { Actor } from './actor'
import type { Grants } from './grants'

/** Whose something is. What belongs to no team is reached by roles in the organisation alone. */
export type Target = { organisationId?: string; teamId?: string; personId?: string }

/** Whether somebody has one of these roles, far enough to reach the target. An unknown role or reach is refused. */
export function mayWith({ anyone, ...others }: Grants, actor: Actor | undefined, target: Target): boolean {
  if (anyone === 'everywhere') return true
  if (!actor || target.organisationId !== actor.organisationId) return false
  return Object.entries(others).some(([role, reach]) => {
    switch (reach) {
      case 'self':
        return target.personId === actor.personId
      case 'team':
        return actor.memberships.some((one) => one.role === role && one.teamId === target.teamId)
      case 'organisation':
        return (
          role === 'person' ||
          (role === 'officer' && actor.officer) ||
          (role === 'administrator' && actor.administrator)
        )
      default:
        return false
    }
  })
}
