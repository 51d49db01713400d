import type { Look, ObservedKind } from '@/domain/record/vocabulary/evidence'
import { meaningOf } from '../classify/meaning-of'
import type { Seen } from '../observe'
import type { SentValue } from './sent-values'

/** What a value is by its look alone, where its name says nothing or only that it is a field. */
const kindOfLook: Readonly<Partial<Record<Look, ObservedKind>>> = {
  'ip-address': 'ip-address',
  'email-address': 'contact-details',
  'phone-number': 'contact-details',
  postcode: 'contact-details',
  'national-insurance-number': 'case-reference',
  'nhs-number': 'case-reference',
  coordinates: 'location',
  'user-agent': 'device-metadata',
  text: 'free-text',
  uuid: 'log-field',
  hash: 'log-field',
  token: 'log-field',
  jwt: 'credential',
  'web-address': 'log-field',
  'web-address-with-query': 'log-field',
}

/** These say more than that a name stands for some field. */
const personal: readonly Look[] = ['ip-address', 'email-address', 'national-insurance-number', 'coordinates']

/** “Ada Lovelace’s email”, where “Email address” is the name of a field. */
const ofAPerson = /\s\p{Lu}/u

type IdentifyingValue = Pick<Seen, 'kind' | 'name' | 'looksLike' | 'empty'>

/** What a value that was sent is of a person or their device, if it is anything: by its name, or else by its look. */
export function identifying(
  { name, value }: SentValue,
  look: Look | undefined,
): IdentifyingValue | undefined {
  const meaning = meaningOf(name)
  const looksLike = look && [look]
  if (meaning) {
    const kind = meaning.kind === 'log-field' ? kindWithin(meaning.means, look) : meaning.kind
    return {
      kind,
      name: ofAPerson.test(name) ? '*' : name,
      ...(looksLike && { looksLike }),
      ...(value === '' && { empty: true }),
    }
  }
  const kind = look && !isAmbiguous(look, value) ? kindOfLook[look] : undefined
  // A name that is no word of a programmer may be somebody's: maps go by names of people.
  return kind && { kind, name: /^[\w.$:[\]-]{1,60}$/.test(name) ? name : '*', looksLike }
}

function kindWithin(means: string, look: Look | undefined): ObservedKind {
  // `location` is an address of a page, unless it holds a country.
  if (look === 'country' && means === 'page-address') return 'location'
  return (look && personal.includes(look) && kindOfLook[look]) || 'log-field'
}

/** One in eleven numbers of ten digits could be an NHS number, and moments in seconds have ten digits. */
function isAmbiguous(look: Look, value: string): boolean {
  return look === 'nhs-number' && !value.includes(' ')
}
