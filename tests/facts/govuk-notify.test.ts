import { type Facts, nameTheRegulator, stateFacts } from './state-facts'

const holders = 'public sector employees with a GOV.UK Notify account'
const eea = 'European Economic Area (EEA)'
const account = ['What else we collect', 'Your account details']
const activity = ['What we collect automatically', 'Records of your activity, collected automatically']
const share = 'Who we share your data with'

const facts: Facts = {
  controller: [
    [
      'notice',
      'Who we are',
      'Department for Science, Innovation and Technology (DSIT)',
      'controller of your data',
    ],
    ['notice', 'Who we are', 'ZB546218'],
    ['notice', 'Who we are', 'controller for the details that you use to sign in'],
    ['notice', 'Who we are', 'each organisation that sends them', 'DSIT is its processor'],
  ],
  f1: [
    ['notice', 'This notice is for', holders],
    ['notice', ...account, 'name, email address'],
    ['dpia', 'Identifier: Name', 'The person gives it'],
  ],
  f2: [
    ['notice', ...account, 'email address'],
    ['dpia', 'Identifier: Email address', 'The person gives it'],
  ],
  f3: [
    ['notice', ...account, 'mobile phone number'],
    ['dpia', 'Identifier: Mobile phone number', 'The person gives it'],
  ],
  f4: [
    ['notice', ...activity, 'What: IP address'],
    ['dpia', 'Identifier: IP address', 'Their device sends it'],
  ],
  f5: [
    ['notice', ...account, 'GOV.UK Notify password'],
    ['dpia', 'Identifier: GOV.UK Notify password'],
  ],
  f6: [
    ['notice', ...activity, 'What', 'what you do in GOV.UK Notify'],
    ['dpia', 'Identifier: What you do in GOV.UK Notify'],
  ],
  f7: [
    [
      'notice',
      ...account,
      'name, email address, mobile phone number and GOV.UK Notify password',
      'It comes from you when you create an account or sign in',
    ],
  ],
  f8: [
    [
      'notice',
      ...account,
      'name, email address, mobile phone number',
      'make sure that only genuine users can send messages',
    ],
    ['notice', ...activity, 'Why', 'IP address: to make sure that only genuine users can send messages'],
  ],
  f9: [
    ['notice', ...account, 'email address', 'check that you are allowed to use GOV.UK Notify'],
    ['notice', ...activity, 'Why', 'IP address', 'check that you are allowed to use GOV.UK Notify'],
  ],
  f10: [
    [
      'notice',
      ...activity,
      'What you do in GOV.UK Notify: to keep a record of what people do in GOV.UK Notify',
    ],
    ['notice', ...account, 'keep a record of what people do in GOV.UK Notify (name and email address)'],
  ],
  f11: [
    ['notice', ...account, 'carry out security audits (email address)'],
    ['notice', ...activity, 'Why', 'IP address', 'carry out security audits'],
  ],
  f12: [
    [
      'notice',
      'Our lawful bases',
      'Public task (UK GDPR Article 6(1)(e)) covers everything',
      'give public servants access to GOV.UK Notify',
      'send messages to the users of their services',
    ],
    ['dpia', 'lawful basis', 'genuine users', 'Public task', 'give public servants access to GOV.UK Notify'],
  ],
  f13: [
    [
      'notice',
      share,
      'third-party suppliers that help us to check access and record activity |',
      'on our instructions',
      '| Records of your activity |',
    ],
  ],
  f14: [['notice', share, 'the law', 'court order', 'fraud or other crime']],
  f15: [
    ['notice', 'never sell or rent your data'],
    ['notice', 'never share your data for marketing'],
  ],
  f16: [['notice', 'How long we keep', 'for as long as you have an account']],
  f17: [
    ['notice', 'How long we keep', 'ask us to close your account', 'delete the data within 1 year'],
    [
      'notice',
      'How long we keep',
      'What you do in GOV.UK Notify in',
      'up to 1 year after your request to close your account',
    ],
  ],
  f18: [
    [
      'notice',
      'How long we keep',
      'When your account is closed, we delete your name, mobile phone number and GOV.UK Notify password',
    ],
    [
      'notice',
      'How long we keep',
      'Name and mobile phone number in our accounts database | Until your account is closed. |',
    ],
    [
      'notice',
      'How long we keep',
      'GOV.UK Notify password in our accounts database (hashed) | Until your account is closed. |',
    ],
    ['notice', 'How long we keep', 'At the end, it is deleted automatically'],
    ['dpia', 'How long the data will be kept', 'Mobile phone number', 'until your account is closed'],
  ],
  f19: [
    [
      'notice',
      'How long we keep',
      '> Email address in',
      '1 year after your account is closed',
      'security audits',
    ],
    [
      'notice',
      'How long we keep',
      '> IP address in',
      '1 year after your account is closed',
      'security audits',
    ],
    ['dpia', 'How long the data will be kept', 'IP address', '1 year after your account is closed'],
  ],
  f20: [
    ['notice', 'process personal data in the UK and in the', eea],
    ['notice', 'outside the UK', 'our accounts database', 'in the UK and the EEA'],
    ['notice', 'Who we share', `The UK and the ${eea}`],
    ['dpia', 'Accounts database', 'the UK', eea],
  ],
  f21: [
    ['notice', 'outside the UK', 'Processing in the EEA relies on adequacy decisions'],
    ['notice', 'outside the UK', 'The EEA: our accounts database', 'UK adequacy regulations'],
  ],
  f22: [
    ['notice', 'How we protect', 'several levels of encryption', 'technical and organisational controls'],
  ],
  f23: [['notice', 'How we protect', 'Suppliers that process your data for us are bound to keep it secure']],
  f24: [['notice', 'Children', 'not aimed at children aged 13 or younger', 'under 13']],
  f25: [
    ['notice', 'Your rights', 'You can ask us how your personal data is processed'],
    ['notice', 'Your rights', 'DSIT Data Protection Officer', 'dataprotection@dsit.gov.uk'],
  ],
  f26: [
    ['notice', 'Your rights', 'ask for a copy of your personal data'],
    ['notice', 'Your rights', 'structured, commonly used and machine-readable format'],
  ],
  f27: [['notice', 'Your rights', 'put wrong data right at once']],
  f28: [['notice', 'Your rights', 'You can object to how your personal data is processed']],
  f29: [
    ['notice', 'Your rights', 'erase your personal data when there is no longer a reason for us to hold it'],
  ],
  f30: [['notice', 'Your rights', 'In some circumstances', 'limit how your personal data is processed']],
  f31: [['notice', 'Changes to this notice', 'can change at any time', 'date at the top', 'from that date']],
  f32: [
    [
      'notice',
      'Our privacy team',
      'GDS Data Protection Team',
      'gds-data-protection@digital.cabinet-office.gov.uk',
    ],
    ['notice', 'How to complain', 'gds-data-protection@digital.cabinet-office.gov.uk'],
  ],
  f33: [['notice', 'Our data protection officer', 'Data Protection Officer', 'dataprotection@dsit.gov.uk']],
  f34: [
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
  f35: [
    [
      'cookies',
      'Essential cookies',
      'notify_admin_session',
      'Keeps you signed in',
      '20 hours',
      'GOV.UK Notify server',
    ],
  ],
  f36: [['cookies', 'only cookie is essential', 'do not ask for your permission']],
}

stateFacts('prisma/seed/demo/govuk-notify.yaml', facts)
nameTheRegulator('prisma/seed/demo/govuk-notify.yaml')
