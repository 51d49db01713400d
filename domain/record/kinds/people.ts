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
        professional: 'They use it in their work, for example lawyers',
        partner: 'They work for another organisation',
        contact: 'They contact us or we contact them',
      },
    }),
    relationshipDetail: longText({
      label: 'Your relationship with them',
      hint: 'For example “they depend on us for a decision” or “they are customers by choice”',
      needed: 'Describe your relationship with these people',
      severity: 'advice',
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
      severity: 'advice',
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
    reader: text({
      label: 'How a notice speaks to them',
      hint: 'For its part about them, as in “If …”: for example “you work for us”',
    }),
    told: choice({
      askedLater: true,
      label: 'How are they told that you have their data?',
      hint: 'If others give you data about them: UK GDPR Article 14(3). Leave it open if they give all of it themselves',
      options: {
        contact: 'When we first contact them',
        'within-a-month': 'Within a month of getting it',
        disclosure: 'Before it is first passed on',
        giver: 'The person who gives it to us tells them',
        exception: 'They are not told, because the law allows it',
      },
    }),
    toldDetail: text({
      askedLater: true,
      label: 'How, or why not',
      hint: 'For example “by a letter with this notice”',
      max: 500,
      when: { answer: 'told', given: true },
    }),
    toldException: choice({
      askedLater: true,
      label: 'Which exception of UK GDPR Article 14(5)?',
      options: {
        'already-know': 'They already have the information (a)',
        impossible: 'It is impossible, or takes disproportionate effort (b)',
        'would-impair': 'It would make the purpose impossible or seriously impair it (b)',
        'laid-down': 'The law lays down that we get or disclose it (c)',
        confidential: 'It must stay confidential under professional secrecy (d)',
      },
      when: { answer: 'told', is: 'exception' },
    }),
    part3Categories: choices({
      askedLater: true,
      label: 'Which of these are they, for law enforcement?',
      hint: 'Section 38(3) of the Data Protection Act 2018 asks to tell them apart',
      options: {
        suspects: 'Suspected of an offence, or of being about to commit one',
        convicted: 'Convicted of an offence',
        victims: 'Victims, or possible victims',
        witnesses: 'Witnesses, or others with information about offences',
        others: 'None of these',
      },
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
    { id: 'notice', title: 'The notice that covers them', fields: ['coveredBy', 'reader', 'told'] },
    { id: 'told', title: 'How they are told', fields: ['toldDetail', 'toldException'] },
    { id: 'law-enforcement', title: 'Law enforcement', fields: ['part3Categories'], later: true },
    { id: 'other-notice', title: 'The other notice', fields: ['otherNotice'] },
  ],
})
