import { choice, longText, reference, text, yesNo } from '../ask'
import { applies, type Condition } from '../condition'
import { kind } from '../kind'
import { type IdentifierKindName, identifierKinds } from '../vocabulary/identifier-kinds'
import { captureFields, captureSteps } from './capture'

/** The kinds of identifiers as options to pick from. */
export const kindOptions = Object.fromEntries(
  Object.entries(identifierKinds).map(([key, { label }]) => [key, label]),
) as { [K in IdentifierKindName]: string }

const kindsOnDevice = Object.entries(identifierKinds).flatMap(([kind, { onDevice }]) =>
  onDevice ? [kind] : [],
)

const reachesDevice: Condition = {
  any: [
    { answer: 'kind', is: kindsOnDevice },
    { answer: 'deviceAccess', is: ['stored', 'read'] },
  ],
}
const isStored: Condition = {
  any: [
    { answer: 'kind', is: ['cookie', 'local-storage', 'session-storage', 'indexed-db'] },
    { answer: 'deviceAccess', is: 'stored' },
  ],
}

/** Whether PECR regulation 6 is in question: it is stored on, read from or sent by the person's device. */
export function onDevice(identifier: { kind?: unknown; deviceAccess?: unknown }): boolean {
  return applies(reachesDevice, identifier)
}

/** Whether somebody else than the person and their device gives it, alone or too: UK GDPR Article 14. */
export function isFromOthers({ sources = [] }: { sources?: readonly string[] }): boolean {
  return sources.some((source) => ['party', 'someone-else', 'representative'].includes(source))
}

/** Whether it stays on the device: what is only read there and sent is no cookie, and has no end there. */
export function isStoredOnDevice(identifier: { kind?: unknown; deviceAccess?: unknown }): boolean {
  return applies(isStored, identifier)
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
    category: reference({
      label: 'Which category is it part of?',
      hint: 'What you say of the category then holds for it too, unless you answer otherwise',
      to: 'category',
    }),
    description: longText({ askedLater: true, label: 'What it is and what it shows', max: 1000 }),
    fileDescription: longText({
      label: 'What it is, for the file',
      hint: 'Only if the description says “you” or “we” in a way that cannot be turned',
      max: 1000,
    }),
    nameInCategory: text({
      label: 'Its name in a list of the category',
      hint: 'Only if it differs, for example “date of birth” of “prisoners’ details”',
    }),
    nameAlone: text({
      label: 'Its name in a sentence of its own',
      hint: 'Only if it differs, for example “the prison that somebody is in”',
    }),
    shortName: text({ label: 'A shorter name for a second mention', max: 100 }),
    ...captureFields(reachesDevice),
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
    {
      id: 'what',
      title: 'What is captured?',
      fields: ['kind', 'plainName', 'name', 'category', 'description'],
    },
    {
      id: 'names',
      later: true,
      title: 'What documents call it',
      fields: ['nameInCategory', 'nameAlone', 'shortName', 'fileDescription'],
    },
    captureSteps.source,
    captureSteps.sourceDetail,
    captureSteps.purpose,
    captureSteps.device,
    {
      id: 'person',
      title: 'Could it be tied to a person?',
      fields: ['ties', 'sensitiveAlone', 'personalData'],
    },
    { id: 'not-personal', title: 'Why it is not personal data', fields: ['notPersonalReason'] },
  ],
})
