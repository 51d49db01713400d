/** What can be captured. Seeded by MoJ security guidance on online identifiers, extended to the rest of a service. */
export type IdentifierKind = {
  label: string
  definition: string
  example: string
  /** Fideslang data category (CC BY 4.0, Ethyca). */
  fideslang: string
  /** Data Privacy Vocabulary 2.3 term (W3C licence). */
  dpv: string
  /** Whether it is stored on, read from or sent by the person's device, so that PECR regulation 6 is in question. */
  onDevice: boolean
  /** An online identifier of the MoJ guidance, as opposed to what people knowingly give. */
  online: boolean
}

const pd = (term: string) => `https://w3id.org/dpv/pd#${term}`
const tech = (term: string) => `https://w3id.org/dpv/tech#${term}`
const onDevice = { onDevice: true, online: true }
const online = { onDevice: false, online: true }
const given = { onDevice: false, online: false }

export const identifierKinds = {
  'ip-address': {
    label: 'IP address',
    definition: 'The network address that a request comes from.',
    example: '203.0.113.7',
    fideslang: 'user.device.ip_address',
    dpv: pd('IPAddress'),
    ...online,
  },
  cookie: {
    label: 'Cookie',
    definition: 'A small piece of text that a website asks the browser to keep and send back.',
    example: 'session_id',
    fideslang: 'user.device.cookie_id',
    dpv: tech('Cookie'),
    ...onDevice,
  },
  'local-storage': {
    label: 'Local storage',
    definition: 'An item that a script keeps in the browser until it is removed.',
    example: 'theme',
    fideslang: 'user.device',
    dpv: tech('LocalStorage'),
    ...onDevice,
  },
  'session-storage': {
    label: 'Session storage',
    definition: 'An item that a script keeps in the browser until the tab is closed.',
    example: 'draft-answer',
    fideslang: 'user.device',
    dpv: tech('LocalStorage'),
    ...onDevice,
  },
  'indexed-db': {
    label: 'IndexedDB',
    definition: 'A database that a script keeps in the browser.',
    example: 'offline-cache',
    fideslang: 'user.device',
    dpv: tech('LocalStorage'),
    ...onDevice,
  },
  username: {
    label: 'Username or other account ID',
    definition: 'What a person or their account is called when they sign in.',
    example: 'jsmith12',
    fideslang: 'user.account.username',
    dpv: pd('Username'),
    ...online,
  },
  'third-party-sign-in': {
    label: 'Third-party sign-in token or subject',
    definition: 'What another organisation sends to say who has signed in.',
    example: 'the subject from GOV.UK One Login',
    fideslang: 'user.unique_id',
    dpv: pd('Authenticating'),
    ...online,
  },
  'session-id': {
    label: 'Session ID',
    definition: 'A value that ties together the requests of one visit.',
    example: 'a session key in Redis',
    fideslang: 'user.unique_id',
    dpv: pd('UID'),
    ...online,
  },
  'device-metadata': {
    label: 'Device details',
    definition: 'What a device says of itself: browser, screen, language, time zone.',
    example: 'Mozilla/5.0 …',
    fideslang: 'user.device',
    dpv: pd('UserAgent'),
    ...online,
  },
  'device-fingerprint': {
    label: 'Device fingerprint',
    definition: 'A value made from device details so that the device can be told from others.',
    example: 'a canvas hash',
    fideslang: 'user.unique_id.pseudonymous',
    dpv: pd('BrowserFingerprint'),
    ...onDevice,
  },
  'device-id': {
    label: 'Advertising or device ID',
    definition: 'A number that belongs to the device or its advertising settings.',
    example: 'an IDFA',
    fideslang: 'user.device.device_id',
    dpv: pd('DeviceBased'),
    ...onDevice,
  },
  'log-field': {
    label: 'Log field',
    definition:
      'Something written to a log about a request: address of the page, referrer, query, request ID, action.',
    example: 'Referer',
    fideslang: 'user.behavior.browsing_history',
    dpv: pd('BrowsingReferral'),
    ...online,
  },
  'usage-event': {
    label: 'Usage event',
    definition: 'What a person did in the service: pages seen, buttons pressed, errors met.',
    example: 'page_view',
    fideslang: 'user.behavior',
    dpv: pd('BrowsingBehaviour'),
    ...online,
  },
  location: {
    label: 'Location',
    definition: 'Where a person or their device is.',
    example: 'a town worked out from an IP address',
    fideslang: 'user.location',
    dpv: pd('Location'),
    ...online,
  },
  name: {
    label: 'Name',
    definition: 'What a person is called.',
    example: 'Ada Lovelace',
    fideslang: 'user.name',
    dpv: pd('Name'),
    ...given,
  },
  'contact-details': {
    label: 'Contact details',
    definition: 'How to reach a person: email, telephone, address.',
    example: 'an email address',
    fideslang: 'user.contact',
    dpv: pd('Contact'),
    ...given,
  },
  'date-of-birth': {
    label: 'Date of birth',
    definition: 'When a person was born.',
    example: '31 3 1980',
    fideslang: 'user.demographic.date_of_birth',
    dpv: pd('BirthDate'),
    ...given,
  },
  'case-reference': {
    label: 'Case or reference number',
    definition: 'A number that stands for a person or their case.',
    example: 'a prison number',
    fideslang: 'user.government_id',
    dpv: pd('Identifier'),
    ...given,
  },
  credential: {
    label: 'Password or other credential',
    definition: 'A secret that proves who somebody is, whole or hashed.',
    example: 'a password hash',
    fideslang: 'user.authorization.credentials',
    dpv: pd('Password'),
    ...given,
  },
  financial: {
    label: 'Financial details',
    definition: 'Money: payments, bank details, income, debts.',
    example: 'a card’s last 4 digits',
    fideslang: 'user.financial',
    dpv: pd('Financial'),
    ...given,
  },
  'free-text': {
    label: 'Free text',
    definition: 'Whatever a person chose to write.',
    example: 'a feedback message',
    fideslang: 'user.content',
    dpv: pd('PersonalDocuments'),
    ...given,
  },
  document: {
    label: 'Document or recording',
    definition: 'A file, picture, sound or video about a person.',
    example: 'an uploaded letter',
    fideslang: 'user.content',
    dpv: pd('PersonalDocuments'),
    ...given,
  },
  'special-category': {
    label: 'Special category data',
    definition:
      'Race, politics, religion, trade union, genetics, biometrics, health, sex life or orientation (UK GDPR Article 9).',
    example: 'a disability',
    fideslang: 'user.health_and_medical',
    dpv: pd('Health'),
    ...given,
  },
  'criminal-offence': {
    label: 'Criminal offence data',
    definition:
      'Convictions, offences, and allegations and proceedings about them (UK GDPR Article 10). Civil proceedings are not, unless a crime is alleged in them.',
    example: 'a sentence',
    fideslang: 'user.criminal_history',
    dpv: pd('CriminalOffense'),
    ...given,
  },
  other: {
    label: 'Other personal data',
    definition: 'Anything else about a person.',
    example: 'the relationship to a prisoner',
    fideslang: 'user',
    dpv: pd('Identifying'),
    ...given,
  },
} as const satisfies Record<string, IdentifierKind>

export type IdentifierKindName = keyof typeof identifierKinds
