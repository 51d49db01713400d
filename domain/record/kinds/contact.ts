import { choice, day, email, lines, telephone, text, webAddress } from '../ask'
import { kind } from '../kind'

export const contactTopics = {
  privacy: 'Privacy team',
  dpo: 'Data protection officer',
  complaints: 'Complaints to us',
  'judicial-complaints': 'Complaints about what a court does in its judicial capacity',
  access: 'Requests for a copy of data',
  rights: 'Other requests about rights',
  representative: 'Representative in the UK',
  regulator: 'Regulator',
  general: 'General questions',
} as const

export const contact = kind({
  name: 'contact',
  plural: 'contacts',
  noun: 'contact',
  a: 'a',
  introduction:
    'Documents take every address from here. A service’s own contact replaces the organisation’s for the same topic and the same people.',
  mayBeShared: true,
  title: ({ name, topic, forWhom }) =>
    `${name ?? contactTopics[topic as keyof typeof contactTopics] ?? 'Contact'}${forWhom ? ` (${forWhom})` : ''}`,
  fields: {
    topic: choice({
      label: 'What is it for?',
      options: contactTopics,
      required: 'Select what the contact is for',
    }),
    forWhom: text({
      label: 'For whom',
      hint: 'For example “people in prison”. Leave empty if it is for everyone',
    }),
    name: text({
      label: 'Name of the team or office',
      needed: 'Enter the name of the team or office',
      severity: 'must',
    }),
    address: lines({ label: 'Postal address', hint: 'One line of the address on each line', max: 10 }),
    email: email({ askedLater: true, label: 'Email address' }),
    telephone: telephone({ label: 'Telephone number' }),
    textphone: telephone({ label: 'Textphone number' }),
    hours: text({ label: 'Opening hours' }),
    link: webAddress({ label: 'Web address' }),
    note: text({ label: 'What to know first', hint: 'For example “quote your case number”', max: 500 }),
    from: day({ askedLater: true, label: 'First day on which it holds' }),
    until: day({ askedLater: true, label: 'Last day on which it holds' }),
    checkedOn: day({ label: 'Last checked on', needed: 'Enter when the contact was last checked' }),
  },
  steps: [
    { id: 'who', title: 'Who to contact', fields: ['topic', 'forWhom', 'name'] },
    {
      id: 'how',
      title: 'How to reach them',
      fields: ['email', 'telephone', 'textphone', 'hours', 'address', 'link', 'note'],
    },
    { id: 'dates', title: 'Dates', fields: ['from', 'until', 'checkedOn'] },
  ],
})
