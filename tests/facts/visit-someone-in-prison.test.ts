import { type Facts, nameTheRegulator, stateFacts } from './state-facts'

const eea = 'European Economic Area (EEA)'
const browsing = 'What we collect, even if you only look at pages'
const visit = ['What else we collect', 'Visit details']
const booking = [...visit, 'Your booking details:']
const prisoners = [...visit, 'Details of the person you visit (about prisoners):']
const visitors = [...visit, 'Visitors’ details (about visitors):']
const feedback = ['What else we collect', 'Your feedback']
const analytics = [
  'How you get to the website',
  'pages that you visit',
  'how long you spend on each page',
  'errors that you see',
]
const share = 'Who we share your data with'
const transfers = 'Where your data is, and data outside the UK'

const facts: Facts = {
  controller: [
    ['notice', 'Who we are', 'Ministry of Justice', 'controller of your data'],
    [
      'notice',
      'Who we are',
      'HM Prison and Probation Service (HMPPS), an executive agency of the Ministry of Justice, manages this service',
    ],
    ['notice', 'Who we are', 'Z7414053'],
  ],
  f1: [
    ['notice', ...booking, 'email address'],
    ['dpia', 'Identifier: Email address'],
  ],
  f2: [
    ['notice', ...booking, 'phone number'],
    ['dpia', 'Identifier: Phone number'],
  ],
  f3: [
    [
      'notice',
      ...prisoners,
      'prisoner’s name',
      'date of birth',
      'prison number',
      'the prison that they are in',
    ],
    ['notice', ...visit, 'the person who books the visit: details of the person you visit'],
    ['dpia', 'Identifier: Prison number', 'prisoners'],
  ],
  f4: [
    ['notice', ...visitors, 'names and dates of birth'],
    ['dpia', 'Identifier: Visitors’ names', 'visitors'],
  ],
  f5: [
    ['notice', ...feedback, 'an email address or other contact details'],
    ['notice', ...feedback, 'You can choose to give it'],
  ],
  f6: [
    ['notice', ...feedback, 'personal details that you write in feedback or questions'],
    ['notice', ...feedback, 'You can choose to give it'],
  ],
  f7: [
    ['notice', browsing, 'Analytics data, only if you agree', 'What', ...analytics, '2 items on your device'],
    ['notice', browsing, 'Analytics data, only if you agree', 'Lawful basis: Consent'],
    ['cookies', 'Analytics', 'Google Analytics cookies and page tags'],
  ],
  f8: [
    ['notice', 'need a GOV.UK One Login', 'own privacy notice', 'stores, uses and shares your data'],
    ['notice', ...visit, 'GOV.UK One Login: email address'],
  ],
  f9: [['notice', ...visit, 'We use it to book social visits']],
  f10: [['notice', ...visit, 'tell you when a visit changes (email address and phone number)']],
  f11: [['notice', ...visit, 'send you text messages if you ask for them (phone number)']],
  f12: [['notice', ...feedback, 'gather feedback and improve the service']],
  f13: [['notice', ...feedback, 'answer your feedback if you want a reply']],
  f14: [['notice', browsing, 'Website log data', 'monitor use of the website to spot security threats']],
  f15: [
    [
      'notice',
      browsing,
      'Website log data',
      'monitor how well the website performs',
      'inefficiencies and errors',
      'slow pages',
      'use a lot of data',
    ],
  ],
  f16: [['notice', ...feedback, 'meet the needs of its users']],
  f17: [
    ['notice', ...visit, 'invite you to take part in later research (email address)'],
    ['notice', ...feedback, 'invite you to take part in later research (contact details)'],
  ],
  f18: [
    [
      'notice',
      'Our lawful bases',
      'Public task (UK GDPR Article 6(1)(e)) covers everything except analytics data',
      'safe and secure visits in prisons and young offender institutions',
    ],
    ['dpia', 'lawful basis', 'book social visits', 'Public task', 'prisons and young offender institutions'],
  ],
  f19: [
    [
      'notice',
      'Our lawful bases',
      'Consent (UK GDPR Article 6(1)(a)) covers analytics data',
      'collect Google Analytics data only if you accept analytics cookies',
    ],
    ['dpia', 'lawful basis', 'Consent', 'Google Analytics data only if you accept'],
  ],
  f20: [
    ['notice', share, 'other government departments, agencies and public bodies: personal data about visits'],
  ],
  f21: [['notice', share, 'technology suppliers, for example our hosting provider |']],
  f22: [['notice', share, 'GOV.UK Notify |', 'text messages and emails']],
  f23: [['notice', share, 'GOV.UK Forms |', 'Collects feedback', '| Your feedback |']],
  f24: [
    [
      'notice',
      share,
      'Google |',
      'store and process the analytics data',
      'may not use the data for purposes of its own',
    ],
    ['cookies', 'Google stores the analytics data', 'do not let Google use or share it'],
  ],
  f25: [
    ['notice', share, 'These use data for purposes of their own'],
    ['notice', share, 'Government Digital Service: analytics data'],
  ],
  f26: [
    [
      'notice',
      'who can see it',
      'agents or representatives who help us to manage visits, only as this notice allows',
    ],
    ['dpia', 'Agents or representatives', 'To manage visits'],
  ],
  f27: [['notice', share, 'the law', 'court order', 'fraud or other crime']],
  f28: [
    ['notice', 'never sell or rent your data'],
    ['notice', 'never share your data for marketing'],
  ],
  f29: [
    [
      'notice',
      'How long we keep',
      'Visit details in our visits booking system | 7 years',
      'HMPPS records policy',
      'PSI 04/2018 and PI 02/2018',
    ],
    ['notice', 'How long we keep', 'Your feedback in GOV.UK Forms | 7 years'],
    ['dpia', 'How long the data will be kept', 'Prison number', '7 years'],
  ],
  f30: [
    ['notice', share, 'technology suppliers', 'Visit details and website log data', `| The ${eea}`],
    ['notice', transfers, 'The EEA: technology suppliers, GOV.UK Notify and GOV.UK Forms'],
    ['dpia', 'Visits booking database', eea],
  ],
  f31: [
    ['notice', share, 'Google |', '| Analytics data |', 'countries outside the EEA'],
    [
      'notice',
      transfers,
      'countries outside the EEA and the United States (from the EEA): Google. This may or may not be so',
    ],
  ],
  f32: [
    ['notice', transfers, 'United States must be certified under the UK-US data bridge'],
    ['notice', transfers, 'the United States', 'Google', 'UK-US data bridge'],
  ],
  f33: [['notice', 'How we protect', 'systems and processes', 'several levels of encryption']],
  f34: [
    [
      'notice',
      share,
      'Those in the table that run systems for us work on our instructions',
      'under agreed terms on how they use and protect your data',
    ],
  ],
  f35: [['notice', 'your rights', 'set out in the Ministry of Justice personal information charter']],
  f36: [
    ['notice', 'Your rights', 'get a copy of your data'],
    ['notice', 'How to use your rights', 'ask whether we hold data about you', 'subject access request'],
    [
      'notice',
      'How to use your rights',
      'Disclosure Team, Ministry of Justice at data.access@justice.gov.uk',
    ],
  ],
  f37: [['notice', 'Changes to this notice', 'changes take effect at once', 'try to tell you']],
  f38: [
    [
      'notice',
      'Data Protection Team, Ministry of Justice',
      '5th Floor, Post Point 5.18',
      '102 Petty France',
      'SW1H 9AJ',
      'DPO@justice.gov.uk',
    ],
  ],
  f39: [
    [
      'notice',
      'Information Commission (ICO)',
      'icocasework@ico.org.uk',
      '0303 123 1113',
      '01625 545860',
      'Monday to Friday, 9am to 4:30pm',
      'SK9 5AF',
    ],
  ],
  f40: [
    [
      'cookies',
      'Essential cookies',
      'prison_visits.session',
      'Keeps you signed in',
      '20 minutes',
      'the server of the service',
    ],
  ],
  f41: [
    ['cookies', 'Essential cookies', 'cookie_policy', 'your choice about cookies', '1 year', 'cookie banner'],
  ],
  f42: [
    [
      'cookies',
      'Essential cookies',
      'lng',
      'the language that you choose',
      '1 year',
      'the server of the service',
    ],
  ],
  f43: [
    [
      'cookies',
      'Analytics cookies',
      '_ga |',
      'whether you have visited before, so that visitors can be counted',
      '2 years',
      'Google Analytics script',
    ],
  ],
  f44: [
    [
      'cookies',
      'Analytics cookies',
      '_ga_<Google Analytics ID>',
      'find and follow one session on your device',
      '2 years',
      'Google Analytics script',
    ],
  ],
  f45: [
    [
      'cookies',
      'You choose whether we set analytics cookies',
      'in the cookie banner, in a question in the service or on the cookies page',
    ],
    ['cookies', 'change your answer to the yes or no question on the cookies page'],
    ['cookies', 'Analytics cookies', 'only if you agree'],
    ['notice', 'Your choices', 'in the cookie banner, in a question in the service or on the cookies page'],
  ],
  f46: [
    [
      'notice',
      'do not use this information to identify you',
      'essential cookies',
      'Google Analytics visitor cookie',
    ],
  ],
  f47: [
    [
      'notice',
      browsing,
      'how you get to the website, which pages you visit, how long you spend on them and which errors you see',
      'Google Analytics',
    ],
  ],
}

stateFacts('prisma/seed/demo/visit-someone-in-prison.yaml', facts)
nameTheRegulator('prisma/seed/demo/visit-someone-in-prison.yaml')
