import { dayInWords } from '@/domain/day'
import type { Provision, Source } from './provision'

export const sources: Record<Source, string> = {
  law: 'Law',
  regulator: 'Guidance of the regulator',
  policy: 'Policy',
}

/** Whether the text of a provision was read: “Text read on 22 November 2026 in …”. */
export function readingInWords({ text }: Pick<Provision, 'text'>): string {
  if (text === 'not-read') return 'Text not read: to be checked by a lawyer'
  return `Text read on ${dayInWords(text.on)} in ${text.where}`
}

/** The days on which a provision holds: “from 5 February 2026”. */
export function datesInWords({
  from,
  fromAssumed,
  until,
}: Pick<Provision, 'from' | 'fromAssumed' | 'until'>): string {
  const first = `from ${dayInWords(from)}${fromAssumed ? ' (assumed, as it gives no first day)' : ''}`
  return until ? `${first} to ${dayInWords(until)}` : first
}
