import type { Purpose } from '@/domain/record/record'

/** Whether a purpose rests on the duty to keep logs of law enforcement: Data Protection Act 2018 section 62. What such logs may be used for is in 62(4). */
export function restsOnSection62({ bases = [] }: Purpose): boolean {
  return bases.some(
    ({ source = '' }) =>
      /\bs(?:ection|\.)?\s*62\b/i.test(source) && /\b(?:data protection act|dpa)\b/i.test(source),
  )
}
