import { dayInWords } from '@/domain/day'
import type { Certainty, Provision, Source } from './provision'
import type { Severity } from './rule'

export const severities: Record<Severity, string> = {
  must: 'Must fix',
  should: 'Should fix',
  advice: 'Advice',
}

export const sources: Record<Source, string> = {
  law: 'Law',
  regulator: 'Guidance of the regulator',
  policy: 'Policy',
}

export const certainties: Record<Certainty, string> = {
  'primary-text': 'Read in the primary text',
  'to-be-checked': 'To be checked by a lawyer',
}

/** The days on which a provision holds: “from 5 February 2026”. */
export function datesInWords({ from, until }: Pick<Provision, 'from' | 'until'>): string {
  return until ? `from ${dayInWords(from)} to ${dayInWords(until)}` : `from ${dayInWords(from)}`
}
