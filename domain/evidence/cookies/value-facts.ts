import type { Look } from '@/domain/record/vocabulary/evidence'
import { looksOf } from '../classify/looks-of'
import type { Seen } from '../observe'

/** The most parts of a stored document that are looked at. */
const mostParts = 200

/** What may be known of a value once it is dropped: how large it is, that there is none, and what it or its parts look like. */
export function valueFacts(value: unknown): Pick<Seen, 'size' | 'empty' | 'looksLike'> {
  if (value === undefined || value === null) return {}
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (text === '') return { empty: true }
  const looksLike = [...new Set(partsOf(value).flatMap((part): Look[] => looksOf(part)))]
  return { size: new TextEncoder().encode(text).length, ...(looksLike.length > 0 && { looksLike }) }
}

/** Scripts keep whole documents under one key, as JSON. */
function partsOf(value: unknown): string[] {
  const parts: string[] = []
  const waiting: unknown[] = [parsed(value)]
  while (waiting.length > 0 && parts.length < mostParts) {
    const next = waiting.pop()
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next).slice(0, mostParts))
    else if (typeof next === 'string' || typeof next === 'number') parts.push(String(next))
  }
  return parts
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
