import { z } from 'zod'
import type { Change } from '@/domain/record/changes'
import type { AuditEvent } from './audit-event'

/** The id of whom an event is about, when that is somebody who uses the inventory. */
export function personIn(event: AuditEvent): string | undefined {
  if ('personId' in event) return event.personId
  return event.type === 'version-assigned' ? event.reviewerId : undefined
}

const roles = z.object({
  officer: z.boolean().optional(),
  administrator: z.boolean().optional(),
  memberships: z.array(z.object({ teamId: z.string(), role: z.string() })).optional(),
  deactivated: z.boolean().optional(),
})
type Roles = z.output<typeof roles>

const questions = {
  officer: 'Privacy officer',
  administrator: 'Administrator',
  memberships: 'Teams',
  deactivated: 'Deactivated',
} as const satisfies Record<keyof Roles, string>

/** What an event changed of what somebody may do; nothing for any other event. Names of people are in no event. */
export function roleChanges(event: AuditEvent, teamName: (id: string) => string): Change[] {
  if (event.type !== 'person-changed' && event.type !== 'person-invited') return []
  const before = roles.safeParse('before' in event ? event.before : {}).data ?? {}
  const after = roles.safeParse(event.after ?? {}).data ?? {}
  return Object.entries(questions).flatMap(([field, label]) => {
    const was = inWords(before[field as keyof Roles], teamName)
    const is = inWords(after[field as keyof Roles], teamName)
    return was.join() === is.join() ? [] : [{ field, label, before: was, after: is }]
  })
}

function inWords(value: Roles[keyof Roles], teamName: (id: string) => string): string[] {
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No']
  return (value ?? []).map(
    ({ teamId, role }) => `${role === 'editor' ? 'Editor' : 'Viewer'} in ${teamName(teamId)}`,
  )
}
