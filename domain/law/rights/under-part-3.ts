import type { Purpose } from '@/domain/record/record'
import { inForce } from '../provision'
import { provisions } from '../provisions'
import type { Right } from './right'

/**
 * The rights of people whose data is used for these purposes of law enforcement, on a day (`YYYY-MM-DD`): chapter 3 of Part 3 of the Data Protection Act 2018.
 * It has no right to object and none to have data moved.
 */
export function rightsUnderPart3(purposes: readonly Purpose[], day: string): Right[] {
  const profiled = purposes.some(({ automation }) => automation === 'automated' || automation === 'profiling')
  const agreed = purposes.some(({ part3Sensitive }) => part3Sensitive === 'consent')
  const right = (name: Right['name'], provision: Right['provision'], applies = true): Right => ({
    name,
    standing: applies ? 'applies' : 'does-not-apply',
    provision,
    bases: [],
  })
  return [
    right('informed', 'law-enforcement-notice'),
    right('access', 'law-enforcement-access'),
    right('rectification', 'law-enforcement-rectification'),
    right('erasure', 'law-enforcement-erasure'),
    right('restriction', 'law-enforcement-erasure'),
    right('objection', 'right-to-object', false),
    right('portability', 'right-to-portability', false),
    right('withdraw', 'law-enforcement-consent', agreed),
    right(
      'automated',
      inForce(provisions['law-enforcement-automated'], day)
        ? 'law-enforcement-automated'
        : 'law-enforcement-automated-since-2026',
      profiled,
    ),
  ]
}
