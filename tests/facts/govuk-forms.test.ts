import { type Facts, nameTheRegulator, stateFacts } from './state-facts'

const device = ['IP address', 'Web browser and version number', 'Time zone', 'Language setting']

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
    ['notice', 'What we collect', 'IP address', 'collected automatically'],
    ['dpia', 'IP address', 'Their device sends it'],
  ],
  f2: [
    ['notice', 'What we collect', 'Web browser and version number', 'collected automatically'],
    ['dpia', 'Web browser and version number', 'Their device sends it'],
  ],
  f3: [
    ['notice', 'What we collect', 'Time zone', 'collected automatically'],
    ['dpia', 'Time zone', 'Their device sends it'],
  ],
  f4: [
    ['notice', 'What we collect', 'Language setting', 'collected automatically'],
    ['dpia', 'Language setting', 'Their device sends it'],
  ],
  f5: [
    ['notice', 'give feedback', 'Email address', 'people who email feedback about a form'],
    ['dpia', 'Email address', 'The person gives it'],
  ],
  f6: [['notice', 'give feedback', 'Personal details that you choose to write in feedback', 'optional']],
  f7: [
    ['notice', 'Where it comes from', 'Your device sends it', ...device],
    [
      'notice',
      'Where it comes from',
      'You give it to us',
      'Email address',
      'Personal details that you choose to write in feedback',
    ],
    ['dpia', 'Where the data comes from', 'Your device sends it', ...device],
  ],
  f8: [['notice', 'Why we use it', 'send you the pages and information that you ask for', ...device]],
  f9: [['notice', 'Why we use it', 'watch for security threats to the website', ...device]],
  f10: [
    [
      'notice',
      'Why we use it',
      'watch how well the website performs',
      'inefficiencies and JavaScript errors',
      ...device,
    ],
  ],
  f11: [
    [
      'notice',
      'Why we use it',
      'anonymised reports that guide improvements to GOV.UK Forms',
      'only anonymous information',
    ],
  ],
  f12: [
    ['notice', 'Why we use it', 'watch for security threats', 'Public task', 'UK GDPR Article 6(1)(e)'],
    ['notice', 'Why we use it', 'task in the public interest', 'running GOV.UK Forms'],
    ['dpia', 'lawful basis', 'watch for security threats', 'Public task', 'task in the public interest'],
  ],
  f13: [
    [
      'notice',
      'Why we use it',
      'DSIT needs it to carry out its functions as a government department',
      'section 8(d) of the Data Protection Act 2018',
    ],
  ],
  f14: [
    ['notice', 'our system logs', 'Amazon Web Services', 'Ireland'],
    ['dpia', 'System logs', 'Amazon Web Services', 'Ireland'],
  ],
  f15: [
    [
      'notice',
      'Who we share it with',
      'Amazon Web Services',
      'our system logs',
      'on our instructions',
      ...device,
    ],
  ],
  f16: [
    [
      'notice',
      'Who we share it with',
      'suppliers of security and network monitoring tools',
      'on our instructions',
      ...device,
    ],
    ['notice', 'security and network monitoring tools', 'Ireland and the United States'],
  ],
  f17: [
    [
      'notice',
      'outside the UK',
      'Ireland and the United States',
      'security and network monitoring tools',
      ...device,
    ],
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
      'Who we share it with',
      'the organisation that made the form',
      'anonymised reports about the service',
    ],
  ],
  f20: [
    [
      'notice',
      'Who we share it with',
      'the organisation that made the form',
      'your feedback about its work',
      'your data protection request',
    ],
  ],
  f21: [['notice', 'Who we share it with', 'the law', 'court order', 'fraud or other crime']],
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
    ['notice', 'How long we keep', ...device, 'our system logs', 'up to 1 year'],
    ['notice', 'How long we keep', ...device, 'security and network monitoring tools', 'up to 1 year'],
    ['notice', 'How long we keep', 'Email address', 'our feedback mailbox', 'up to 1 year'],
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
    ['notice', 'How long we keep', 'Form session cookie', '20 hours'],
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
      'Why we use it',
      'see how people use GOV.UK Forms so that we can improve it',
      'Pages that you visit',
      'How long you spend on each page',
      'How you got to the form',
      'What you click on',
      'Device and browser that you use',
    ],
  ],
  f44: [
    ['notice', 'Who we share it with', 'Google', 'may not use it for purposes of their own'],
    ['cookies', 'do not let Google use or share the data'],
  ],
}

stateFacts('prisma/seed/demo/govuk-forms.yaml', facts)
nameTheRegulator('prisma/seed/demo/govuk-forms.yaml')
