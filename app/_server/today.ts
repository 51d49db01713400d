import 'server-only'
import { dayInLondon } from '@/domain/day-in-london'

/** The day that documents are made for, unless another one is asked for. */
export function today(): string {
  return dayInLondon(new Date())
}
