import { choice, email, lines, longText, places, telephone, text, webAddress } from '../ask'
import { kind } from '../kind'

export const party = kind({
  name: 'party',
  plural: 'parties',
  noun: 'organisation',
  a: 'an',
  introduction:
    'Record an organisation once. Then you can name it as the operator of a system, a recipient, the setter of a cookie or a source.',
  mayBeShared: true,
  title: ({ name }) => String(name ?? 'Organisation'),
  fields: {
    name: text({
      label: 'Name or category',
      hint: 'For example “Amazon Web Services” or “security monitoring suppliers”',
      required: 'Enter the name or category',
    }),
    named: choice({
      label: 'Is it one organisation?',
      options: { named: 'Yes, one organisation', category: 'No, a category of organisations' },
      needed: 'Say whether this is one organisation or a category',
    }),
    description: longText({ label: 'What it does for you', max: 500 }),
    places: places({ label: 'Where it is' }),
    notice: webAddress({ label: 'Its own privacy notice' }),
    email: email({ label: 'Email address' }),
    telephone: telephone({ label: 'Telephone number' }),
    address: lines({ label: 'Postal address', max: 10 }),
  },
  steps: [
    {
      id: 'about',
      title: 'Another organisation',
      fields: ['name', 'named', 'description', 'places', 'notice'],
    },
    { id: 'contact', title: 'How to reach it', fields: ['email', 'telephone', 'address'] },
  ],
})
