import { choice, email, lines, longText, places, telephone, text, webAddress } from '../ask'
import { kind } from '../kind'

/** What binds an organisation that handles data for another: UK GDPR Article 28(3) asks for one of the first three. */
export const agreements = {
  contract: 'A contract',
  memorandum: 'A memorandum of understanding',
  terms: 'Accepted terms',
  none: 'Nothing yet',
} as const

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
      severity: 'advice',
    }),
    nameInSentence: text({
      label: 'Its name in a sentence',
      hint: 'Only if it needs “the” or differs, for example “the Government Digital Service”',
    }),
    description: longText({ label: 'What it does for you', max: 500 }),
    places: places({ label: 'Where it is' }),
    notice: webAddress({ label: 'Its own privacy notice' }),
    agreement: choice({ askedLater: true, label: 'What binds it', options: agreements }),
    agreementReference: text({
      label: 'Reference of the agreement',
      when: { answer: 'agreement', given: true },
    }),
    agreementLink: webAddress({ label: 'Link to the agreement', when: { answer: 'agreement', given: true } }),
    ownUse: choice({
      askedLater: true,
      label: 'May it use the data for purposes of its own?',
      certain: true,
      options: { yes: 'Yes', no: 'No' },
    }),
    ownUseDetail: text({
      label: 'For which purposes of its own',
      max: 500,
      when: { answer: 'ownUse', is: 'yes' },
    }),
    passesOn: text({
      label: 'To whom it may pass the data on',
      hint: 'For example “its own suppliers”. Leave empty if to nobody',
      max: 500,
      certain: true,
    }),
    mayNot: text({
      label: 'What it must not use the data for',
      hint: 'For example “analytics” or “advertising”',
      max: 500,
    }),
    cookiesPage: webAddress({ label: 'Its own cookies page' }),
    email: email({ label: 'Email address' }),
    telephone: telephone({ label: 'Telephone number' }),
    address: lines({ label: 'Postal address', max: 10 }),
  },
  steps: [
    {
      id: 'about',
      title: 'Another organisation',
      fields: ['name', 'named', 'nameInSentence', 'description', 'places', 'notice', 'cookiesPage'],
    },
    {
      id: 'agreement',
      later: true,
      title: 'What it may do with data',
      fields: [
        'agreement',
        'agreementReference',
        'agreementLink',
        'ownUse',
        'ownUseDetail',
        'passesOn',
        'mayNot',
      ],
    },
    { id: 'contact', title: 'How to reach it', fields: ['email', 'telephone', 'address'] },
  ],
})
