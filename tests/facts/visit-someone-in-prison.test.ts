import { type Facts, nameTheRegulator, stateFacts } from './state-facts'

const eea = 'European Economic Area (EEA)'
const analytics = [
  'How you get to the website',
  'Pages that you visit',
  'How long you spend on each page',
  'Errors that you see',
]

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
    ['notice', 'What we collect', 'Email address', 'people who book a visit'],
    ['dpia', 'Identifier: Email address'],
  ],
  f2: [
    ['notice', 'What we collect', 'Phone number', 'people who book a visit'],
    ['dpia', 'Identifier: Phone number'],
  ],
  f3: [
    ['notice', 'What we collect', 'Prisoner’s name', 'prisoners'],
    ['notice', 'What we collect', 'Prisoner’s date of birth', 'prisoners'],
    ['notice', 'What we collect', 'Prison number', 'prisoners'],
    ['notice', 'What we collect', 'Prison that the prisoner is in', 'prisoners'],
    ['notice', 'Where it comes from', 'the person who books the visit', 'Prisoner’s name', 'Prison number'],
    ['dpia', 'Identifier: Prison number', 'prisoners'],
  ],
  f4: [
    ['notice', 'What we collect', 'Visitors’ names', 'isitors |'],
    ['notice', 'What we collect', 'Visitors’ dates of birth', 'isitors |'],
    ['dpia', 'Identifier: Visitors’ names', 'visitors'],
  ],
  f5: [['notice', 'give feedback', 'Email address or other contact details in feedback', 'optional']],
  f6: [
    [
      'notice',
      'give feedback',
      'Personal details that you choose to write in feedback or questions',
      'optional',
    ],
  ],
  f7: [
    ['notice', 'Why we use it', 'Google Analytics visitor cookie', ...analytics, 'Consent'],
    ['cookies', 'Analytics', 'Google Analytics cookies and page tags'],
  ],
  f8: [
    [
      'notice',
      'Where it comes from',
      'need a GOV.UK One Login',
      'own privacy notice',
      'stores, uses and shares your data',
    ],
    ['notice', 'Where it comes from', 'We get it from GOV.UK One Login', 'Email address'],
  ],
  f9: [['notice', 'Why we use it', 'book social visits', 'Prison number', 'Visitors’ names']],
  f10: [['notice', 'Why we use it', 'tell you when a visit changes', 'Email address']],
  f11: [['notice', 'Why we use it', 'send you text messages if you ask for them', 'Phone number']],
  f12: [['notice', 'Why we use it', 'gather feedback and improve the service']],
  f13: [['notice', 'Why we use it', 'answer your feedback if you want a reply']],
  f14: [['notice', 'Why we use it', 'monitor use of the website to spot security threats']],
  f15: [
    [
      'notice',
      'Why we use it',
      'monitor how well the website performs',
      'inefficiencies and errors',
      'slow pages',
      'use a lot of data',
    ],
  ],
  f16: [['notice', 'Why we use it', 'meet the needs of its users']],
  f17: [['notice', 'Why we use it', 'invite you to take part in later research']],
  f18: [
    ['notice', 'Why we use it', 'book social visits', 'Public task', 'UK GDPR Article 6(1)(e)'],
    ['notice', 'Why we use it', 'safe and secure visits in prisons and young offender institutions'],
    ['dpia', 'lawful basis', 'book social visits', 'Public task', 'prisons and young offender institutions'],
  ],
  f19: [
    ['notice', 'Why we use it', 'Google Analytics', 'Consent', 'UK GDPR Article 6(1)(a)'],
    ['notice', 'Why we use it', 'collect Google Analytics data only if you accept analytics cookies'],
    ['dpia', 'lawful basis', 'Consent', 'Google Analytics data only if you accept'],
  ],
  f20: [['notice', 'Who we share it with', 'other government departments, agencies and public bodies']],
  f21: [['notice', 'Who we share it with', 'technology suppliers, for example our hosting provider']],
  f22: [['notice', 'Who we share it with', 'GOV.UK Notify', 'text messages and emails']],
  f23: [['notice', 'Who we share it with', 'GOV.UK Forms', 'Collects feedback']],
  f24: [
    [
      'notice',
      'Who we share it with',
      'Google',
      'store and process the analytics data',
      'may not use it for purposes of their own',
    ],
    ['cookies', 'Google stores the analytics data', 'do not let Google use or share it'],
  ],
  f25: [['notice', 'Who we share it with', 'Government Digital Service', ...analytics]],
  f26: [
    [
      'notice',
      'Who can see',
      'agents or representatives who help us to manage visits, only as this notice allows',
    ],
    ['dpia', 'Agents or representatives', 'To manage visits'],
  ],
  f27: [['notice', 'Who we share it with', 'the law', 'court order', 'fraud or other crime']],
  f28: [
    ['notice', 'never sell or rent your data'],
    ['notice', 'never share your data for marketing'],
  ],
  f29: [
    ['notice', 'How long we keep', 'for 7 years', 'HMPPS records policy', 'PSI 04/2018 and PI 02/2018'],
    [
      'notice',
      'How long we keep',
      'Email address, Phone number',
      'Prison number',
      'Visitors’ names',
      'our visits booking system',
      '7 years',
    ],
    ['notice', 'How long we keep', 'feedback', '7 years'],
    ['dpia', 'How long the data will be kept', 'Prison number', '7 years'],
  ],
  f30: [
    ['notice', 'hold personal data in the', eea],
    ['notice', 'our visits booking system', eea],
    ['dpia', 'Visits booking database', eea],
  ],
  f31: [
    ['notice', 'outside the UK', 'Google Analytics data may leave the EEA to be processed'],
    ['notice', 'outside the UK', 'countries outside the European Economic Area (EEA)', 'Google'],
  ],
  f32: [
    ['notice', 'outside the UK', 'United States must be certified under the UK-US data bridge'],
    ['notice', 'outside the UK', 'the United States', 'Google', 'UK-US data bridge'],
  ],
  f33: [['notice', 'How we protect', 'systems and processes', 'several levels of encryption']],
  f34: [['notice', 'How we protect', 'Our suppliers must keep the data that they process secure']],
  f35: [['notice', 'Your rights', 'set out in the Ministry of Justice personal information charter']],
  f36: [['notice', 'Your rights', 'ask whether we hold data about you by making a subject access request']],
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
      'analytics cookies only with your permission',
      'ask before we use them',
      'change your answer on this page',
    ],
    ['notice', 'Your choices', 'cookie banner', 'question'],
  ],
  f46: [
    ['cookies', 'do not use cookies to identify you'],
    [
      'notice',
      'do not use this information to identify you',
      'Sign-in cookie',
      'Google Analytics visitor cookie',
    ],
  ],
  f47: [
    [
      'notice',
      'Why we use it',
      'how you get to the website, which pages you visit, how long you spend on them and which errors you see',
      'Google Analytics',
    ],
  ],
}

stateFacts('prisma/seed/demo/visit-someone-in-prison.yaml', facts)
nameTheRegulator('prisma/seed/demo/visit-someone-in-prison.yaml')
