import { attributes, looks, observedKinds, phases, ways } from '@/domain/record/vocabulary/evidence'
import { asOptions, choice, choices, day, longText, period, reference, text } from '../ask'
import { kind } from '../kind'

export const observation = kind({
  name: 'observation',
  plural: 'observations',
  noun: 'observation',
  a: 'an',
  introduction: 'One thing that was observed, without any value of it, and what was decided about it.',
  mayBeShared: false,
  belongsTo: 'evidence',
  title: ({ name, host }) => (host && host !== name ? `${name} (${host})` : String(name ?? 'Observation')),
  fields: {
    evidence: reference({
      label: 'Seen last in',
      to: 'evidence',
      required: 'Say in which evidence it was seen',
    }),
    kind: choice({ label: 'What it is', options: observedKinds, required: 'Say what was observed' }),
    name: text({ label: 'Name', required: 'Enter the name of what was observed' }),
    host: text({ label: 'Host', hint: 'Whose it is, or where it was sent', max: 253 }),
    party: choice({
      label: 'First or third party',
      options: { first: 'First party: the site of the service', third: 'Third party: another site' },
    }),
    ways: choices({ label: 'How it was observed', options: ways }),
    ends: choice({
      label: 'How long it stays on a device',
      options: {
        session: 'Until the browser is closed',
        after: 'For a time after it was set',
        on: 'Until a day',
        'until-removed': 'Until it is removed',
      },
    }),
    lasts: period({ label: 'For how long', when: { answer: 'ends', is: 'after' } }),
    endsOn: day({ label: 'Until when', when: { answer: 'ends', is: 'on' } }),
    attributes: choices({ label: 'What it says of itself', options: attributes }),
    setBy: text({ label: 'Set by', hint: 'The host of the script or answer', max: 253 }),
    phases: choices({ label: 'When it was observed', options: phases }),
    page: text({ label: 'First seen on', max: 300 }),
    looksLike: choices({ label: 'What its values look like', options: asOptions(looks) }),
    listedPurpose: text({ label: 'What the list says of it', max: 500 }),
    listedOwner: text({ label: 'Whose the list says it is' }),
    decision: choice({
      label: 'What is it to your service?',
      options: {
        recorded: 'It is an identifier that is recorded',
        'not-ours': 'It is not ours, so it does not belong in the record',
        'expected-to-go': 'It is expected to disappear',
      },
    }),
    identifier: reference({
      label: 'Which identifier is it?',
      to: 'identifier',
      needed: 'Select which identifier it is',
      when: { answer: 'decision', is: 'recorded' },
    }),
    reason: longText({
      label: 'Why',
      hint: 'For example “set by the proxy of our office, which visitors do not have”',
      max: 500,
      needed: 'Say why it is not ours',
      when: { answer: 'decision', is: 'not-ours' },
    }),
    goesOn: day({
      label: 'When will it be gone?',
      needed: 'Enter when it will be gone',
      when: { answer: 'decision', is: 'expected-to-go' },
    }),
  },
  steps: [
    {
      id: 'seen',
      title: 'What was observed',
      fields: [
        'evidence',
        'kind',
        'name',
        'host',
        'party',
        'ways',
        'ends',
        'lasts',
        'endsOn',
        'attributes',
        'setBy',
        'phases',
        'page',
        'looksLike',
        'listedPurpose',
        'listedOwner',
      ],
      readFromEvidence: true,
    },
    {
      id: 'decision',
      title: 'What is it to your service?',
      fields: ['decision', 'identifier', 'reason', 'goesOn'],
    },
  ],
})
