import { longText, reference, references, yesNo } from '../ask'
import { copyIdSchema } from '../field'
import { kind } from '../kind'
import { accessField } from './access'
import { heldFields } from './held'
import { retentionFields, retentionSteps } from './retention'

export const holding = kind({
  name: 'holding',
  plural: 'holdings',
  noun: 'place where it is held',
  a: 'a',
  introduction:
    'For each place where an identifier is held, say in what form, for how long, and who can see it.',
  mayBeShared: false,
  idSchema: copyIdSchema,
  belongsTo: 'identifier',
  title: ({ state }) => (state ? `Holding (${state})` : 'Holding'),
  fields: {
    identifier: reference({ label: 'Identifier', to: 'identifier', required: 'Select the identifier' }),
    system: reference({ label: 'Where is it held?', to: 'system', required: 'Select where it is held' }),
    notHere: yesNo({
      label: 'Is it not held there?',
      hint: 'Say yes if the other identifiers of its category are held there, and this one is not',
    }),
    ...heldFields,
    purposes: references({
      label: 'What it is used for here',
      hint: 'Only if it differs from the identifier',
      to: 'purpose',
    }),
    choice: reference({
      label: 'The choice that governs it here',
      hint: 'Only if it differs from the identifier',
      to: 'choice',
    }),
    notes: longText({ label: 'Notes for the file', max: 1000 }),
    ...retentionFields,
    access: accessField,
  },
  steps: [
    {
      id: 'where',
      title: 'Where is it held?',
      fields: [
        'identifier',
        'system',
        'notHere',
        'state',
        'form',
        'formDetail',
        'purposes',
        'choice',
        'notes',
      ],
    },
    ...retentionSteps,
    { id: 'access', title: 'Who can see it?', fields: ['access'] },
  ],
})
