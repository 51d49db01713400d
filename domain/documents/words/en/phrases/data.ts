import type { Giver, Phrases } from '../../phrases'

const giving = ({ words, isPlural }: Giver) => `${words} ${isPlural ? 'give' : 'gives'}`
const oneOf = (words: string): Giver => ({ words, isPlural: false })

const sources: Phrases['sources'] = {
  notice: {
    person: { from: 'you', gives: (what) => `you give us ${what}` },
    device: { from: 'your device', gives: (what) => `your device sends us ${what}` },
    representative: {
      from: 'somebody who acts for you',
      gives: (what, giver = oneOf('somebody who acts for you')) => `${giving(giver)} us ${what}`,
    },
    'someone-else': {
      from: 'somebody else',
      gives: (what, giver = oneOf('somebody else')) => `${giving(giver)} us ${what}`,
    },
    party: {
      from: 'another organisation',
      gives: (what, { words, isPlural } = oneOf('another organisation')) =>
        `${words} ${isPlural ? 'pass' : 'passes'} us ${what}`,
    },
    derived: { from: 'other data that we hold', gives: (what) => `we work out ${what} from other data` },
    recorded: { from: 'our own recording', gives: (what) => `we record ${what}` },
  },
  dpia: {
    person: 'The person',
    device: 'Their device',
    representative: 'Somebody who acts for the person',
    'someone-else': 'Somebody else',
    party: 'Another organisation',
    derived: 'Worked out from other data',
    recorded: 'Recorded by the service',
  },
}

const moments: Phrases['moments'] = {
  notice: {
    browsing: 'when you look at pages',
    'signing-in': 'when you sign in',
    using: 'when you use the service',
    paying: 'when you pay',
    contacting: 'when you contact us',
    research: 'when you take part in research',
    'in-person': 'when you meet us in person',
    afterwards: 'after you have used the service',
    received: 'when others send it to us',
  },
  dpia: {
    browsing: { clause: 'when people look at pages', cell: 'Looking at pages' },
    'signing-in': { clause: 'when people sign in', cell: 'Signing in' },
    using: { clause: 'when people use the service', cell: 'Using' },
    paying: { clause: 'when people pay', cell: 'At payment' },
    contacting: { clause: 'when people contact the service', cell: 'Contacting' },
    research: { clause: 'when people take part in research', cell: 'In research' },
    'in-person': { clause: 'when people meet staff in person', cell: 'In person' },
    afterwards: { clause: 'after people have used the service', cell: 'After use' },
    received: { clause: 'when others send it', cell: 'Received from others' },
  },
}

const obligation: Phrases['obligation'] = {
  notice: {
    required: {
      collected: 'needed to use this service',
      set: 'needed to use this service',
      sentence: (what) => `you must give ${what} to use this service`,
    },
    law: {
      collected: 'which the law requires',
      set: 'which the law requires',
      sentence: (what) => `the law says that you must give us ${what}`,
    },
    contract: {
      collected: 'which a contract requires',
      set: 'which a contract requires',
      sentence: (what) => `a contract says that you must give us ${what}`,
    },
    'some-cases': {
      collected: 'needed in some cases',
      set: 'needed in some cases',
      sentence: (what) => `in some cases you must give ${what}`,
    },
    optional: {
      collected: 'if you choose to give it',
      set: 'only if you choose it',
      sentence: (what) => `you can choose to give us ${what}`,
    },
    automatic: {
      collected: 'collected automatically',
      set: 'set automatically',
      sentence: (what) => `we collect ${what} automatically`,
    },
    'not-asked': {
      collected: 'which we do not ask you for',
      set: 'which we do not ask you about',
      sentence: (what) => `we do not ask you for ${what}`,
    },
  },
  dpia: {
    required: { body: 'Yes', cell: 'Yes' },
    law: { body: 'Yes, by law', cell: 'Yes, by law' },
    contract: { body: 'Yes, by contract', cell: 'Yes, by contract' },
    'some-cases': { body: 'In some cases', cell: 'In some cases' },
    optional: { body: 'No', cell: 'No' },
    automatic: { body: 'Captured automatically', cell: 'Automatic' },
    'not-asked': { body: 'Not asked for', cell: 'Not asked for' },
  },
}

const ties: Phrases['ties'] = {
  notice: {
    given: { sentence: () => 'you may tell us who you are later' },
    account: { could: 'linked to your account' },
    distinctive: { sentence: () => 'your device may be different enough from others to be recognised' },
    provider: {
      sentence: (what) =>
        `your internet provider knows who used ${what}, and a court or the police may lawfully ask`,
    },
    joined: { could: 'joined with other data' },
    itself: { sentence: (what) => `we can tell who you are from ${what}` },
    none: { sentence: (what) => `we know of no way to tell who you are from ${what}` },
  },
  dpia: {
    given: 'The person may say later who they are',
    account: 'Held in an account',
    distinctive: 'Distinctive device',
    provider: 'Lawful request to the internet provider',
    joined: 'Joined with other data',
    itself: 'Names the person',
    none: 'No way known',
  },
}

const kinds: Phrases['kinds'] = {
  dpia: {
    'ip-address': { cell: 'IP address', many: 'IP addresses' },
    cookie: { cell: 'Cookie', many: 'cookies' },
    'local-storage': { cell: 'Local storage', many: 'items in local storage' },
    'session-storage': { cell: 'Session storage', many: 'items in session storage' },
    'indexed-db': { cell: 'IndexedDB', many: 'items in IndexedDB' },
    username: { cell: 'Username or account ID', many: 'usernames' },
    'third-party-sign-in': {
      cell: 'Sign-in token or subject of another organisation',
      many: 'sign-in tokens',
    },
    'session-id': { cell: 'Session ID', many: 'session IDs' },
    'device-metadata': { cell: 'Device details', many: 'device details' },
    'device-fingerprint': { cell: 'Device fingerprint', many: 'device fingerprints' },
    'device-id': { cell: 'Advertising or device ID', many: 'device IDs' },
    'log-field': { cell: 'Log field', many: 'log fields' },
    'usage-event': { cell: 'Usage event', many: 'usage events' },
    location: { cell: 'Location', many: 'locations' },
    name: { cell: 'Name', many: 'names' },
    'contact-details': { cell: 'Contact details', many: 'contact details' },
    'date-of-birth': { cell: 'Date of birth', many: 'dates of birth' },
    'case-reference': { cell: 'Case or reference number', many: 'reference numbers' },
    credential: { cell: 'Password or other credential', many: 'credentials' },
    financial: { cell: 'Financial details', many: 'financial details' },
    'free-text': { cell: 'Free text', many: 'free text' },
    document: { cell: 'Document or recording', many: 'documents' },
    'special-category': { cell: 'Special category data', many: 'special category data' },
    'criminal-offence': { cell: 'Criminal offence data', many: 'criminal offence data' },
    other: { cell: 'Other personal data', many: 'other personal data' },
  },
}

export const data = { sources, moments, obligation, ties, kinds }
