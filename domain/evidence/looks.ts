/** What a value can look like. Said of names in observations in place of any value. */
export const looks = {
  'ip-address': 'IP address',
  'email-address': 'email address',
  'phone-number': 'telephone number',
  'national-insurance-number': 'National Insurance number',
  'nhs-number': 'NHS number',
  postcode: 'postcode',
  date: 'date',
  jwt: 'signed token (JWT)',
  token: 'token or secret',
  uuid: 'unique ID',
  hash: 'hash or random ID',
  'user-agent': 'browser and device',
  'web-address': 'web address',
  'web-address-with-query': 'web address with a query',
  country: 'country',
  coordinates: 'coordinates',
  text: 'free text',
} as const

export type Look = keyof typeof looks
