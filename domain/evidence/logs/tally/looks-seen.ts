import { type Look, looks, type ObservedKind } from '@/domain/record/vocabulary/evidence'
import { looksOf } from '../../classify/looks-of'
import { looksWithin } from '../../classify/looks-within'
import type { Seen } from '../../observe'

/** The kind of identifier that a value of this look most likely is; other looks say nothing by themselves. */
const kindOfLook: Partial<Record<Look, ObservedKind>> = {
  'ip-address': 'ip-address',
  'email-address': 'contact-details',
  'phone-number': 'contact-details',
  'national-insurance-number': 'case-reference',
  'nhs-number': 'case-reference',
  'card-number': 'financial',
  postcode: 'contact-details',
  jwt: 'credential',
  token: 'credential',
  uuid: 'log-field',
  hash: 'log-field',
  'user-agent': 'device-metadata',
  'web-address-with-query': 'log-field',
  coordinates: 'location',
}

/** How often each look was seen among the values of one field. */
export class LooksSeen {
  readonly #times = new Map<Look, number>()
  /** Numbers as long as an NHS or card number that are none: one in ten or eleven passes the check by chance. */
  #otherNumbers = 0

  /** Notes the looks of a whole value, and of what stands in it when it is text. */
  value(value: string): void {
    const found = looksOf(value)
    if (found.length === 0 && /^(?:\d{10}|\d{15,16})$/.test(value)) this.#otherNumbers++
    this.add(found)
    if (found.length === 0 ? value.length > 12 : found[0] === 'text') this.add(looksWithin(value))
  }

  /** Notes what stands in a text of several words, or the looks of a single one. */
  text(text: string): void {
    if (/\s/.test(text)) this.add(looksWithin(text))
    else this.value(text)
  }

  add(found: Look[]): void {
    for (const look of found) this.#times.set(look, (this.#times.get(look) ?? 0) + 1)
  }

  list(): Look[] {
    return [...this.#times.keys()].filter((look) => !this.#isChance(look))
  }

  /** One observation for each kind of identifier that the values themselves gave away. */
  byKind(name: string): Seen[] {
    const found = new Map<ObservedKind, { looksLike: Look[]; times: number }>()
    for (const look of this.list()) {
      const kind = kindOfLook[look]
      if (kind === undefined) continue
      const known = found.get(kind) ?? { looksLike: [], times: 0 }
      found.set(kind, {
        looksLike: [...known.looksLike, look],
        times: known.times + (this.#times.get(look) ?? 0),
      })
    }
    return [...found].map(([kind, { looksLike, times }]) => ({
      kind,
      name,
      way: 'logged',
      looksLike,
      times,
    }))
  }

  /** One observation for each look that says something by itself. */
  byLook(name: (what: string) => string): Seen[] {
    return this.list().flatMap((look) => {
      const kind = kindOfLook[look]
      const times = this.#times.get(look) ?? 0
      return kind ? [{ kind, name: name(looks[look]), way: 'logged' as const, looksLike: [look], times }] : []
    })
  }

  #isChance(look: Look): boolean {
    const isChecked = look === 'nhs-number' || look === 'card-number'
    return isChecked && this.#otherNumbers > 2 * (this.#times.get(look) ?? 0)
  }
}
