import { choice, choices, longText, reference, references, text, yesNo } from '../ask'
import type { Condition } from '../condition'
import { cookieCategories, deviceAccessBases } from '../vocabulary/device-access'

/** What a category says once for all its identifiers, and an identifier where it differs; `reachesDevice` is when PECR asks. */
export function captureFields(reachesDevice: Condition) {
  return {
    people: references({
      label: 'Whose data is it?',
      to: 'people',
      needed: 'Say whose data this is',
      severity: 'must',
    }),
    sources: choices({
      label: 'Where does it come from?',
      needed: 'Say where this comes from',
      severity: 'must',
      certain: true,
      options: {
        person: 'The person gives it',
        device: 'Their device sends it',
        representative: 'Somebody who acts for them gives it',
        'someone-else': 'Another person gives it',
        party: 'Another organisation gives it',
        derived: 'We work it out',
        recorded: 'We record it, for example with a camera or by recording calls',
      },
    }),
    sourceParties: references({
      label: 'The organisations that it comes from',
      to: 'party',
      needed: 'Select the organisations that this comes from',
      severity: 'must',
      when: { answer: 'sources', has: 'party' },
    }),
    sourcePeople: references({
      label: 'The people who give it, if they are recorded',
      to: 'people',
      when: { answer: 'sources', has: ['representative', 'someone-else'] },
    }),
    sourceDetail: text({
      label: 'More about where it comes from',
      max: 500,
      needed: 'Say who gives this',
      severity: 'must',
      neededWhen: { answer: 'sourcePeople', given: false },
      when: { answer: 'sources', has: ['representative', 'someone-else'] },
    }),
    publicSource: yesNo({
      label: 'Does it come from a publicly available source?',
      when: { answer: 'sources', has: ['party', 'someone-else', 'representative'] },
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
        received: 'When others send it to us, without any contact with the person',
      },
    }),
    obligation: choice({
      label: 'Must people give it?',
      certain: true,
      options: {
        required: 'Yes, to use the service',
        law: 'Yes, the law says so',
        contract: 'Yes, a contract says so',
        'some-cases': 'Only in some cases',
        optional: 'No, it is optional',
        automatic: 'It is captured automatically',
        'not-asked': 'We do not ask them for it',
      },
      needed: 'Say whether people must give this',
    }),
    obligationDetail: text({
      label: 'In which cases',
      max: 500,
      needed: 'Say in which cases people must give this',
      when: { answer: 'obligation', is: 'some-cases' },
    }),
    withoutIt: text({
      label: 'What follows if they do not',
      max: 500,
      needed: 'Say what follows if people do not give this',
      when: { answer: 'obligation', is: ['required', 'law', 'contract', 'some-cases'] },
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
      severity: 'must',
    }),
    deviceAccess: choice({
      askedLater: true,
      label: 'Does something that you put on the person’s device store or send it?',
      hint: 'For example a script. A cookie is always stored',
      options: {
        stored: 'Yes, it is stored on the device',
        read: 'Yes, it is read on the device and sent, and not stored there',
        none: 'No',
      },
    }),
    party: choice({
      label: 'First or third party?',
      options: {
        first: 'First party: it belongs to this service’s domain',
        third: 'Third party: it belongs to another domain',
      },
      needed: 'Say whether it is first or third party',
      when: reachesDevice,
    }),
    domain: text({ label: 'Domain', hint: 'For example “.service.gov.uk”', when: reachesDevice }),
    setter: reference({
      askedLater: true,
      label: 'The organisation that sets it, or gets it from the device',
      hint: 'If it is not you. Its script may set a cookie in your own domain',
      to: 'party',
      when: reachesDevice,
    }),
    setBy: text({
      label: 'What sets or sends it',
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
      certain: true,
      options: deviceAccessBases,
      needed: 'Select the basis for storing or reading this on a device',
      severity: 'must',
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
  }
}

/** The pages that ask this, of a category and of an identifier alike. */
export const captureSteps = {
  source: {
    id: 'source',
    title: 'Whose is it, and where does it come from?',
    fields: ['people', 'sources', 'moments', 'obligation'],
  },
  sourceDetail: {
    id: 'source-detail',
    title: 'More about its source',
    fields: [
      'sourceParties',
      'sourcePeople',
      'sourceDetail',
      'publicSource',
      'obligationDetail',
      'withoutIt',
    ],
  },
  purpose: { id: 'purpose', title: 'Why is it captured?', fields: ['purposes', 'whyNeeded', 'deviceAccess'] },
  device: {
    id: 'device',
    title: 'On the person’s device',
    fields: ['domain', 'party', 'setter', 'setBy', 'covers', 'cookieCategory', 'pecrBasis', 'pecrDetail'],
  },
} satisfies Record<string, { id: string; title: string; fields: (keyof ReturnType<typeof captureFields>)[] }>
