import { type Facts, nameTheRegulator, stateFacts } from './state-facts'

const browsing = 'What we collect, even if you only look at pages'
const device = [browsing, 'Technical data about your visit, collected automatically']
const sent = ['IP address', 'web browser and version number', 'time zone', 'language setting']
const feedback = ['What else we collect', 'Your feedback']
const share = 'Who we share your data with'
const technical = '| Technical data about your visit'

const facts: Facts = {
  controller: [
    [
      'notice',
      'Who we are',
      'Department for Science, Innovation and Technology (DSIT)',
      'Government Digital Service',
      'controller of your data',
    ],
    ['notice', 'Who we are', 'ZB546218'],
    ['notice', 'Who we are', 'your answers', 'the organisation that made the form', 'the controller'],
    ['notice', 'Who we are', 'DSIT is its processor'],
    ['dpia', 'Name of controller', 'Department for Science, Innovation and Technology (DSIT)'],
  ],
  f1: [
    ['notice', ...device, 'What: IP address'],
    ['dpia', 'IP address', 'Their device sends it'],
  ],
  f2: [
    ['notice', ...device, 'What', 'web browser and version number'],
    ['dpia', 'Web browser and version number', 'Their device sends it'],
  ],
  f3: [
    ['notice', ...device, 'What', 'time zone'],
    ['dpia', 'Time zone', 'Their device sends it'],
  ],
  f4: [
    ['notice', ...device, 'What', 'language setting'],
    ['dpia', 'Language setting', 'Their device sends it'],
  ],
  f5: [
    ['notice', 'This notice is for', 'people who email feedback about a form'],
    ['notice', ...feedback, 'email address', 'when you contact us or give feedback'],
    ['dpia', 'Email address', 'The person gives it'],
  ],
  f6: [['notice', ...feedback, 'personal details that you choose to write', 'You can choose to give it']],
  f7: [
    ['notice', ...device, 'What', ...sent],
    ['notice', ...feedback, 'email address and personal details that you choose to write. It comes from you'],
    ['dpia', 'Where the data comes from', 'Your device sends it', 'IP address', 'Time zone'],
  ],
  f8: [['notice', ...device, 'Why', 'send you the pages and information that you ask for']],
  f9: [['notice', ...device, 'Why', 'watch for security threats to the website']],
  f10: [
    [
      'notice',
      ...device,
      'Why',
      'watch how well the website performs',
      'inefficiencies and JavaScript errors',
    ],
  ],
  f11: [['notice', ...device, 'Why', 'anonymised reports that guide improvements to GOV.UK Forms']],
  f12: [
    ['notice', ...device, 'Lawful basis: Public task'],
    [
      'notice',
      'Our lawful bases',
      'Public task (UK GDPR Article 6(1)(e)) covers everything except your answers and analytics data',
      'task in the public interest',
      'running GOV.UK Forms',
    ],
    ['dpia', 'lawful basis', 'watch for security threats', 'Public task', 'task in the public interest'],
  ],
  f13: [
    [
      'notice',
      'Our lawful bases',
      'Public task (UK GDPR Article 6(1)(e)) covers everything except your answers and analytics data',
      'DSIT needs it to carry out its functions as a government department',
      'section 8(d) of the Data Protection Act 2018',
    ],
  ],
  f14: [
    ['notice', share, 'Amazon Web Services |', 'Hosts our system logs', '| Ireland'],
    ['dpia', 'System logs', 'Amazon Web Services', 'Ireland'],
  ],
  f15: [
    ['notice', share, 'run systems for us work on our instructions'],
    ['notice', share, 'Amazon Web Services |', 'our system logs', technical],
  ],
  f16: [
    ['notice', share, 'run systems for us work on our instructions'],
    [
      'notice',
      share,
      'suppliers of security and network monitoring tools |',
      technical,
      '| Ireland and the United States',
    ],
  ],
  f17: [
    [
      'notice',
      'outside the UK',
      'Ireland and the United States: suppliers of security and network monitoring tools',
    ],
    ['notice', share, 'Suppliers of security and network monitoring tools |', technical],
    ['dpia', 'Security and network monitoring tools', 'Ireland', 'the United States'],
  ],
  f18: [
    [
      'notice',
      'outside the UK',
      'UK adequacy decisions',
      'contract clauses',
      'same standard of protection as in the UK',
    ],
  ],
  f19: [
    [
      'notice',
      share,
      'the organisation that made the form: anonymised reports about the service, only in an anonymous form',
    ],
  ],
  f20: [
    [
      'notice',
      share,
      'the organisation that made the form: personal data',
      'your feedback about its work',
      'your data protection request',
    ],
  ],
  f21: [['notice', share, 'the law', 'court order', 'fraud or other crime']],
  f22: [
    ['notice', 'never sell or rent your data'],
    ['notice', 'never share your data for marketing'],
  ],
  f23: [
    [
      'notice',
      'How long we keep',
      'only for as long as the law requires or the purposes in this notice need',
    ],
  ],
  f24: [
    ['notice', 'How long we keep', 'personal data that we control for 1 year at most'],
    ['notice', 'How long we keep', 'Technical data about your visit in our system logs | Up to 1 year'],
    [
      'notice',
      'How long we keep',
      'Technical data about your visit in security and network monitoring tools | Up to 1 year',
    ],
    ['notice', 'How long we keep', 'Your feedback in our feedback mailbox | Up to 1 year'],
    ['dpia', 'How long the data will be kept', 'IP address', 'System logs', 'up to 1 year'],
  ],
  f25: [
    ['notice', 'How we protect', 'several levels of encryption', 'technical and organisational controls'],
  ],
  f26: [['notice', 'How we protect', 'Suppliers that process your data for us are bound to keep it secure']],
  f27: [
    ['notice', 'Your rights', 'You can ask us how your personal data is processed'],
    ['notice', 'Your rights', 'DSIT Data Protection Officer', 'dataprotection@dsit.gov.uk'],
  ],
  f28: [
    ['notice', 'Your rights', 'ask for a copy of your personal data'],
    ['notice', 'Your rights', 'structured, commonly used and machine-readable format'],
  ],
  f29: [['notice', 'Your rights', 'put wrong data right at once']],
  f30: [['notice', 'Your rights', 'You can object to how your personal data is processed']],
  f31: [
    ['notice', 'Your rights', 'erase your personal data when there is no longer a reason for us to hold it'],
  ],
  f32: [['notice', 'Your rights', 'In some circumstances', 'limit how your personal data is processed']],
  f33: [['notice', 'Changes to this notice', 'can change at any time', 'date at the top', 'from that date']],
  f34: [
    ['notice', 'Our privacy team', 'GDS privacy office', 'gds-privacy-office@digital.cabinet-office.gov.uk'],
    ['notice', 'How to complain', 'gds-privacy-office@digital.cabinet-office.gov.uk'],
  ],
  f35: [
    [
      'notice',
      'Our data protection officer',
      'DSIT Data Protection Officer',
      'dataprotection@dsit.gov.uk',
      '22-26 Whitehall',
      'SW1A 2EG',
    ],
  ],
  f36: [
    [
      'notice',
      'How to complain',
      'Information Commission (ICO)',
      'icocasework@ico.org.uk',
      '0303 123 1113',
      'Wycliffe House',
      'SK9 5AF',
    ],
  ],
  f37: [
    [
      'cookies',
      'Essential cookies',
      '_forms',
      'how far you have got through the form',
      'When you close your browser or after 20 hours',
      'GOV.UK Forms server',
    ],
    ['notice', browsing, 'Essential cookies', 'How long', 'Form session cookie', '20 hours'],
  ],
  f38: [
    [
      'cookies',
      'Essential cookies',
      'analytics_consent',
      'your choice about analytics cookies',
      '1 year',
      'script',
    ],
  ],
  f39: [
    [
      'cookies',
      'Analytics cookies',
      '_ga |',
      'Counts visitors by showing whether you have been here before',
      '2 years',
      'Google Analytics script',
    ],
  ],
  f40: [
    [
      'cookies',
      'Analytics cookies',
      '_gid |',
      'Counts visitors by showing whether you have been here before',
      '24 hours',
      'Google Analytics script',
    ],
  ],
  f41: [
    [
      'cookies',
      'Analytics cookies',
      '_gat_UA-[random number]',
      'Cuts the number of tracking requests that are sent to Google Analytics',
      '1 minute',
    ],
  ],
  f42: [
    ['cookies', 'Analytics cookies are optional', 'only when analytics is switched on for the form service'],
    ['cookies', 'cookie banner', 'cookies page'],
  ],
  f43: [
    [
      'notice',
      browsing,
      'Analytics data, only if you agree',
      'Why',
      'see how people use GOV.UK Forms so that we can improve it',
    ],
    [
      'notice',
      browsing,
      'Analytics data, only if you agree',
      'What',
      'Pages that you visit',
      'how long you spend on each page',
      'how you got to the form',
      'what you click on',
      'device and browser that you use',
    ],
  ],
  f44: [
    ['notice', share, 'Google |', 'may not use the data for purposes of its own'],
    ['cookies', 'do not let Google use or share the data'],
  ],
}

stateFacts('prisma/seed/demo/govuk-forms.yaml', facts)
nameTheRegulator('prisma/seed/demo/govuk-forms.yaml')
