import { choice, choices, longText, reference, references, text, yesNo } from '../ask'
import { applies, type Condition } from '../condition'
import { kind } from '../kind'
import { cookieCategories, deviceAccessBases } from '../vocabulary/device-access'
import { type IdentifierKindName, identifierKinds } from '../vocabulary/identifier-kinds'

const kindOptions = Object.fromEntries(
  Object.entries(identifierKinds).map(([key, { label }]) => [key, label]),
) as { [K in IdentifierKindName]: string }

const kindsOnDevice = Object.entries(identifierKinds).flatMap(([kind, { onDevice }]) =>
  onDevice ? [kind] : [],
)

const reachesDevice: Condition = {
  any: [
    { answer: 'kind', is: kindsOnDevice },
    { answer: 'deviceAccess', is: true },
  ],
}

/** Whether PECR regulation 6 is in question: it is stored on, read from or sent by the person's device. */
export function onDevice(identifier: { kind?: unknown; deviceAccess?: unknown }): boolean {
  return applies(reachesDevice, identifier)
}

export const identifier = kind({
  name: 'identifier',
  plural: 'identifiers',
  noun: 'identifier',
  a: 'an',
  introduction:
    'Record everything that the service captures about a person or their device, even when they only look at a page.',
  mayBeShared: false,
  title: ({ plainName, name }) =>
    name && name !== plainName ? `${plainName} (${name})` : String(plainName ?? 'Identifier'),
  fields: {
    kind: choice({
      label: 'What kind of identifier is it?',
      options: kindOptions,
      required: 'Select what kind of identifier it is',
    }),
    plainName: text({
      label: 'Plain name',
      hint: 'As the public would say it, for example “IP address”',
      required: 'Enter a plain name',
    }),
    name: text({
      label: 'Technical name',
      hint: 'For example the name of the cookie or the log field',
      max: 300,
    }),
    description: longText({ askedLater: true, label: 'What it is and what it shows', max: 1000 }),
    people: references({ label: 'Whose data is it?', to: 'people', needed: 'Say whose data this is' }),
    source: choice({
      label: 'Where does it come from?',
      needed: 'Say where this comes from',
      options: {
        person: 'The person gives it',
        device: 'Their device sends it',
        'someone-else': 'Somebody else gives it',
        party: 'Another organisation gives it',
        derived: 'We work it out',
        recorded: 'We record it, for example with a camera or by recording calls',
      },
    }),
    sourceParty: reference({
      label: 'The organisation that it comes from',
      to: 'party',
      needed: 'Select the organisation that this comes from',
      when: { answer: 'source', is: 'party' },
    }),
    sourceDetail: text({
      label: 'More about where it comes from',
      max: 500,
      needed: 'Say who gives this',
      when: { answer: 'source', is: 'someone-else' },
    }),
    alsoFrom: references({
      label: 'Other organisations that it also comes from',
      hint: 'For example a credit reference agency that checks what the person told you',
      to: 'party',
    }),
    publicSource: yesNo({
      label: 'Does it come from a publicly available source?',
      when: {
        any: [
          { answer: 'source', is: ['party', 'someone-else'] },
          { answer: 'alsoFrom', given: true },
        ],
      },
    }),
    moments: choices({
      label: 'When is it captured?',
      needed: 'Say when this is captured',
      options: {
        browsing: 'Looking at pages without signing in',
        'signing-in': 'Creating an account or signing in',
        using: 'Using the service',
        paying: 'Paying',
        contacting: 'Contacting us or giving feedback',
        research: 'Taking part in research',
        'in-person': 'Visiting us or meeting us in person',
        afterwards: 'After using the service',
      },
    }),
    obligation: choice({
      label: 'Must people give it?',
      options: {
        required: 'Yes, to use the service',
        law: 'Yes, the law says so',
        contract: 'Yes, a contract says so',
        optional: 'No, it is optional',
        automatic: 'It is captured automatically',
      },
      needed: 'Say whether people must give this',
    }),
    withoutIt: text({
      label: 'What follows if they do not',
      max: 500,
      needed: 'Say what follows if people do not give this',
      when: { answer: 'obligation', is: ['required', 'law', 'contract'] },
    }),
    whyNeeded: longText({
      label: 'Why you need it',
      hint: 'Why the purpose cannot be met with less',
      max: 1000,
      needed: 'Say why you need this',
    }),
    purposes: references({
      label: 'What is it used for?',
      to: 'purpose',
      needed: 'Say what this is used for',
    }),
    deviceAccess: yesNo({
      label: 'Is it stored on, or read or sent from, the person’s device by something you put there?',
      hint: 'For example by a script. A cookie always is',
    }),
    domain: text({ label: 'Domain', hint: 'For example “.service.gov.uk”', when: reachesDevice }),
    party: choice({
      label: 'First or third party?',
      options: {
        first: 'First party: it belongs to this service’s domain',
        third: 'Third party: it belongs to another domain',
      },
      needed: 'Say whether it is first or third party',
      when: reachesDevice,
    }),
    setter: reference({
      askedLater: true,
      label: 'The organisation that sets it',
      hint: 'If it is not you. Its script may set a cookie in your own domain',
      to: 'party',
      when: reachesDevice,
    }),
    setBy: text({
      label: 'What sets it',
      hint: 'For example “the server” or “the Google Analytics script”',
      when: reachesDevice,
    }),
    covers: choice({
      label: 'What does this entry stand for?',
      options: {
        one: 'One item with this name',
        pattern: 'All items whose names fit a pattern, such as _ga_*',
        group: 'A group that cannot be listed',
      },
      when: reachesDevice,
    }),
    cookieCategory: choice({
      label: 'Category on the cookies page',
      options: cookieCategories,
      needed: 'Select the category on the cookies page',
      when: reachesDevice,
    }),
    pecrBasis: choice({
      label: 'On what basis is it stored on or read from the device?',
      options: deviceAccessBases,
      needed: 'Select the basis for storing or reading this on a device',
      when: reachesDevice,
    }),
    pecrDetail: text({ label: 'Why that basis applies', max: 500, when: reachesDevice }),
    ties: choices({
      label: 'How could it be tied to a person?',
      needed: 'Say how this could be tied to a person',
      options: {
        given: 'The person tells us who they are later',
        account: 'It is held in an account',
        distinctive: 'The device is distinctive',
        provider: 'A lawful request to their internet provider',
        joined: 'It is joined with other data',
        itself: 'It names the person by itself',
        none: 'No way is known',
      },
    }),
    personalData: yesNo({
      label: 'Is it personal data?',
      hint: 'If there is any way to tie it to a person, it is. We treat it so unless you say no',
    }),
    notPersonalReason: longText({
      label: 'Why it is not personal data',
      max: 1000,
      needed: 'Give the reason why this is not personal data',
      when: { answer: 'personalData', is: false },
    }),
    sensitiveAlone: yesNo({
      label: 'Could it alone reveal something sensitive?',
      hint: 'For example the address of a page about domestic abuse, or what a person searched for',
      needed: 'Say whether it alone could reveal something sensitive',
      when: { answer: 'kind', is: 'log-field' },
    }),
  },
  steps: [
    { id: 'what', title: 'What is captured?', fields: ['kind', 'plainName', 'name', 'description'] },
    {
      id: 'source',
      title: 'Whose is it, and where does it come from?',
      fields: ['people', 'source', 'alsoFrom', 'moments', 'obligation'],
    },
    {
      id: 'source-detail',
      title: 'More about its source',
      fields: ['sourceParty', 'sourceDetail', 'publicSource', 'withoutIt'],
    },
    { id: 'purpose', title: 'Why is it captured?', fields: ['purposes', 'whyNeeded', 'deviceAccess'] },
    {
      id: 'device',
      title: 'On the person’s device',
      fields: ['domain', 'party', 'setter', 'setBy', 'covers', 'cookieCategory', 'pecrBasis', 'pecrDetail'],
    },
    {
      id: 'person',
      title: 'Could it be tied to a person?',
      fields: ['ties', 'sensitiveAlone', 'personalData'],
    },
    { id: 'not-personal', title: 'Why it is not personal data', fields: ['notPersonalReason'] },
  ],
})
