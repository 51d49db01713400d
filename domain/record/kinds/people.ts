import { choice, choices, longText, places, text, webAddress, yesNo } from '../ask'
import { kind } from '../kind'

export const people = kind({
  name: 'people',
  plural: 'people',
  noun: 'group of people',
  a: 'a',
  introduction:
    'A data subject is anybody that the data is about: people who use the service, people they tell you about, and staff.',
  mayBeShared: false,
  title: ({ name }) => String(name ?? 'People'),
  fields: {
    name: text({
      label: 'Who they are',
      hint: 'As you would say it in a notice, for example “people who apply”',
      required: 'Enter who these people are',
    }),
    relationship: choices({
      label: 'How they come into contact with the service',
      needed: 'Say how these people come into contact with the service',
      options: {
        user: 'They use the service themselves',
        described: 'Somebody else tells us about them',
        staff: 'They work for us',
        partner: 'They work for another organisation',
        contact: 'They contact us or we contact them',
      },
    }),
    relationshipDetail: longText({
      label: 'Your relationship with them',
      hint: 'For example “they depend on us for a decision” or “they are customers by choice”',
      needed: 'Describe your relationship with these people',
    }),
    children: choice({
      label: 'Are children likely to be among them?',
      needed: 'Say whether children are likely to be among these people',
      options: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
    }),
    childrenDetail: longText({
      askedLater: true,
      label: 'What you do about children’s data',
      hint: 'For example from what age people may use the service',
    }),
    vulnerable: longText({
      label: 'Other vulnerable people among them',
      hint: 'For example people in prison, people who are ill. Leave empty if there are none',
    }),
    approximateNumber: text({
      label: 'About how many',
      hint: 'For example “about 50,000 a year”',
      needed: 'Say about how many people this is',
    }),
    where: places({ label: 'Where they are', needed: 'Say where these people are' }),
    whereDetail: text({ label: 'Which part of it', hint: 'For example “England and Wales only”' }),
    coveredBy: choice({
      label: 'Which privacy notice covers them?',
      needed: 'Say which privacy notice covers these people',
      options: { this: 'The notice of this service', another: 'Another notice' },
    }),
    otherNotice: webAddress({
      label: 'Address of the other notice',
      needed: 'Enter the address of the notice that covers these people',
      when: { answer: 'coveredBy', is: 'another' },
    }),
    usersThemselves: yesNo({ label: 'Do they give the data about themselves?' }),
  },
  steps: [
    {
      id: 'who',
      title: 'Whose data is it?',
      fields: ['name', 'relationship', 'usersThemselves', 'relationshipDetail'],
    },
    {
      id: 'children',
      title: 'Children and vulnerable people',
      fields: ['children', 'childrenDetail', 'vulnerable'],
    },
    { id: 'number', title: 'How many, and where', fields: ['approximateNumber', 'where', 'whereDetail'] },
    { id: 'notice', title: 'The notice that covers them', fields: ['coveredBy'] },
    { id: 'other-notice', title: 'The other notice', fields: ['otherNotice'] },
  ],
})
