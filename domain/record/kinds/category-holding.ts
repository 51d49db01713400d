import { longText, reference } from '../ask'
import { kind } from '../kind'
import { accessField } from './access'
import { heldFields } from './held'
import { retentionFields, retentionSteps } from './retention'

/** How a system holds all identifiers of a category, where that is not as it usually holds data. */
export const categoryHolding = kind({
  name: 'categoryHolding',
  plural: 'categoryHoldings',
  noun: 'way that a system holds a category',
  a: 'a',
  introduction:
    'Where a system holds a category in another form, for another time or for other people than it usually does, say so here.',
  mayBeShared: false,
  belongsTo: 'category',
  title: ({ state }) => (state ? `Held in a system (${state})` : 'Held in a system'),
  fields: {
    category: reference({ label: 'Category', to: 'category', required: 'Select the category' }),
    system: reference({
      label: 'In which system?',
      hint: 'One of those that hold the category',
      to: 'system',
      required: 'Select the system',
    }),
    ...heldFields,
    notes: longText({ label: 'Notes for the file', max: 1000 }),
    ...retentionFields,
    access: accessField,
  },
  steps: [
    {
      id: 'where',
      title: 'Where is it held?',
      fields: ['category', 'system', 'state', 'form', 'formDetail', 'notes'],
    },
    ...retentionSteps,
    { id: 'access', title: 'Who can see it?', fields: ['access'] },
  ],
})
