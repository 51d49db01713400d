import { choice, longText, references, text, webAddress } from '../ask'

/** The data controller, said once for all its services. */
export const organisationFields = {
  name: text({ label: 'Name of the organisation', required: 'Enter the name of the organisation' }),
  nameInSentence: text({
    label: 'Its name in a sentence',
    hint: 'Only if it needs “the” or differs, for example “the Ministry of Justice”',
  }),
  shortName: text({ label: 'Short name', hint: 'For example “MoJ”', max: 40 }),
  acting: text({ label: 'Acting through', hint: 'For example an agency that is part of it' }),
  partOf: text({
    label: 'What it is part of',
    hint: 'For example “the Department for Transport”. Leave empty if it is not part of another body',
  }),
  kind: choice({
    label: 'Kind of organisation',
    options: {
      department: 'Ministerial department',
      'non-ministerial': 'Non-ministerial department',
      agency: 'Executive agency',
      'arms-length': 'Arm’s length body',
      other: 'Other',
    },
    needed: 'Select the kind of organisation',
  }),
  jointControllers: references({ label: 'Joint controllers', to: 'party' }),
  statutoryBasis: longText({ label: 'The law that it acts under', max: 500 }),
  registration: text({
    label: 'Registration number with the regulator',
    max: 40,
    needed: 'Enter the registration number with the regulator',
  }),
  registrationLink: webAddress({ label: 'Link to the register entry' }),
  brand: choice({
    label: 'Header of pages',
    options: { govuk: 'GOV.UK', moj: 'Ministry of Justice', generic: 'Neither' },
  }),
  securityGuidance: choice({
    label: 'Which security guidance do your services follow?',
    hint: 'Unless you select another, logs and deletion are checked by the guidance of the Ministry of Justice',
    options: { moj: 'Ministry of Justice security guidance', other: 'Other guidance' },
  }),
  welshScheme: webAddress({ label: 'Link to the Welsh language scheme' }),
  charter: webAddress({ label: 'Link to the personal information charter' }),
}

export const organisationSteps = [
  {
    id: 'about',
    title: 'About the organisation',
    fields: [
      'name',
      'nameInSentence',
      'shortName',
      'acting',
      'partOf',
      'kind',
      'statutoryBasis',
      'jointControllers',
    ],
  },
  {
    id: 'registration',
    title: 'Registration and policies',
    fields: ['registration', 'registrationLink', 'charter', 'welshScheme', 'securityGuidance'],
  },
  { id: 'brand', title: 'Brand', fields: ['brand'] },
] satisfies { id: string; title: string; fields: (keyof typeof organisationFields)[] }[]
