import { choice, choices, day, lines, longText, text, webAddress, yesNo } from '../ask'
import { basisOptions } from '../vocabulary/lawful-bases'

/** What only a person can say of those signs of high risk that UK GDPR Article 35, the ICO and WP248 name. */
export const highRiskSigns = {
  'large-scale': 'Data about very many people, or a great deal about each of them',
  'new-technology': 'New technology, or technology used in a new way, such as artificial intelligence',
  'decides-access': 'It helps to decide who gets a service, an opportunity or a benefit',
  biometric: 'It tells people apart by their face, voice, fingerprint or other biometric data',
  genetic: 'It uses genetic data',
  matching: 'It combines data that was collected for different purposes or by different organisations',
  invisible: 'Some people cannot be told that you have their data',
  'public-area': 'It watches a place that is open to the public, on a large scale',
  'physical-harm': 'A leak could put somebody in physical danger',
  'offered-to-children': 'It is offered directly to children',
  none: 'None of these',
} as const

/** The questions of "Describe the service". */
export const serviceFields = {
  name: text({
    label: 'Name of the service',
    hint: 'As the public knows it',
    max: 150,
    required: 'Enter the name of the service',
  }),
  summary: longText({
    label: 'What it does',
    hint: 'One or two plain sentences for the public',
    max: 1000,
    needed: 'Say what the service does',
  }),
  addresses: lines({
    label: 'Web addresses',
    each: 'webAddress',
    hint: 'One on each line, starting with https://',
    needed: 'Enter the web addresses of the service',
  }),
  phase: choice({
    label: 'Phase',
    options: {
      discovery: 'Discovery',
      alpha: 'Alpha',
      'private-beta': 'Private beta',
      'public-beta': 'Public beta',
      live: 'Live',
      retiring: 'Being retired',
    },
    needed: 'Select the phase of the service',
  }),
  audience: choice({
    label: 'Who uses it?',
    options: { public: 'The public', staff: 'Staff', both: 'The public and staff' },
    needed: 'Select who uses the service',
  }),
  agency: text({ label: 'The agency or body that runs it', hint: 'If it is not the department itself' }),
  businessFunction: text({
    label: 'Business function',
    hint: 'As in the record of processing, for example “Prison visits”',
    needed: 'Enter the business function',
    severity: 'advice',
  }),
  owner: text({ label: 'Service owner', hint: 'A role, never a name', needed: 'Enter the service owner' }),
  informationAssetOwner: text({
    label: 'Information asset owner',
    hint: 'A role, never a name',
    needed: 'Enter the information asset owner',
  }),
  nextReview: day({ label: 'Next review', needed: 'Enter the date of the next review', toCome: true }),
  bases: choices({
    label: 'Lawful bases of the service that no purpose has yet',
    hint: 'Only until you know which purpose rests on which',
    options: basisOptions,
  }),
  noticeAlsoCovers: text({
    label: 'What else its privacy notice covers',
    hint: 'For example “the helpline of the service”',
    max: 300,
  }),
  breachRegister: webAddress({ label: 'Link to the breach register' }),
  retentionPolicy: webAddress({ label: 'Link to the retention policy' }),
  nothingWhenBrowsing: yesNo({
    askedLater: true,
    label: 'Have you confirmed that nothing at all is captured from people who only look at pages?',
    hint: 'Server logs count, and so do requests to other organisations',
  }),
  highRisk: choices({
    label: 'Which of these are true of the service?',
    hint: 'They help to find out whether you must do a DPIA. What you record elsewhere is counted too',
    options: highRiskSigns,
    needed: 'Say which signs of high risk are true of the service, or that none are',
  }),
}

export const serviceSteps = [
  { id: 'about', title: 'About the service', fields: ['name', 'summary', 'addresses'] },
  { id: 'phase', title: 'Phase and audience', fields: ['phase', 'audience', 'agency', 'businessFunction'] },
  { id: 'owners', title: 'Who answers for it?', fields: ['owner', 'informationAssetOwner', 'nextReview'] },
  {
    id: 'registers',
    title: 'Registers and policies',
    fields: ['bases', 'noticeAlsoCovers', 'breachRegister', 'retentionPolicy'],
  },
  { id: 'browsing', title: 'Only looking at pages', fields: ['nothingWhenBrowsing'] },
  { id: 'high-risk', title: 'Signs of high risk', fields: ['highRisk'] },
] satisfies { id: string; title: string; fields: (keyof typeof serviceFields)[] }[]
