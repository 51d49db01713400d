import { type Held, holdFacts } from './hold-facts'
import { type Facts, stateFacts } from './state-facts'

const file = 'tests/facts/real-services/get-a-fishing-licence.yaml'
const browsing = 'What we collect, even if you only look at pages'
const analytics = [browsing, 'Analytics data, only if you agree']
const licence = ['What else we collect', 'Your licence details']
const disability = ['What else we collect', 'Disability details']
const share = 'Who we share your data with'
const transfers = 'Where your data is, and data outside the UK'
const usage = ['How you got to the service', 'pages that you visit, and how long', 'what you click on']
const office = ['Data Protection Officer, Environment Agency', 'Horizon House', 'BS1 5AH']

const facts: Facts = {
  f1: [
    ['notice', 'Who we are', 'Environment Agency is the controller of your data'],
    [
      'notice',
      'Who we are',
      'official authority for fishing licences in England except the River Tweed',
      'Esk',
    ],
  ],
  f2: [
    ['notice', 'This notice is for people who fish'],
    ['notice', ...licence, '> name'],
    ['notice', ...licence, '> address'],
    ['notice', ...licence, 'You must give it to use the service'],
  ],
  f3: [
    ['notice', ...licence, '> date of birth'],
    ['notice', ...licence, 'You must give it to use the service'],
  ],
  f4: [
    ['notice', ...licence, '> phone number'],
    ['notice', ...licence, '> email address'],
    [
      'notice',
      ...licence,
      'phone number and email address',
      'you must give a phone number, an email address or both',
    ],
  ],
  f5: [['notice', ...disability, 'National Insurance number', 'You can choose to give it']],
  f6: [['notice', ...disability, 'Blue Badge number', 'You can choose to give it']],
  f7: [['notice', ...licence, 'we cannot issue a licence']],
  f8: [
    ['notice', ...licence, 'somebody who applies for you', 'should show you this notice'],
    ['notice', ...disability, 'somebody who applies for you', 'should show you this notice'],
    ['dpia', 'gives it to us tells them', 'should show them this notice'],
  ],
  f9: [['notice', 'Children', 'under 13 need no licence', 'do not give us data about them']],
  f10: [
    ['notice', ...analytics, 'What', ...usage],
    ['notice', ...analytics, 'Who gets it from your device: Google'],
    ['notice', 'How long we keep', 'Analytics data in Google Analytics (anonymous)'],
  ],
  f11: [
    ['notice', 'do not keep this information', 'Name, Contact details and IP address', 'Google Analytics'],
    ['notice', 'do not use this information to identify you: analytics data', 'Google Analytics'],
  ],
  f12: [['notice', ...licence, 'process what you buy, and take payment (all but date of birth)']],
  f13: [
    ['notice', ...licence, 'which type of licence you need, by your age (date of birth)'],
    [
      'notice',
      ...disability,
      'National Insurance number and Blue Badge number',
      'We use it to decide whether you can have a disabled licence',
    ],
  ],
  f14: [['notice', ...licence, 'issue your licence and send it']],
  f15: [['notice', ...licence, 'forms to report what you catch, and reminders']],
  f16: [['notice', ...licence, 'tell you about your licences']],
  f17: [['notice', ...licence, 'check licences']],
  f18: [['notice', ...licence, 'newsletters if you sign up for them (email address)']],
  f19: [['notice', 'What else we collect', 'Survey cookies', 'ask you for feedback']],
  f20: [['notice', ...licence, 'tell you when byelaws change']],
  f21: [['notice', ...licence, 'enforce the law on fishing']],
  f22: [['notice', ...analytics, 'Why', 'see how people use the service, and improve it']],
  f23: [
    [
      'notice',
      'Our lawful bases',
      'Public task (UK GDPR Article 6(1)(e)) covers',
      'issue your licence',
      'Salmon and Freshwater Fisheries Act 1975',
    ],
  ],
  f24: [
    ['notice', 'Our lawful bases', 'Consent (UK GDPR Article 6(1)(a)) covers disability details'],
    [
      'notice',
      'More sensitive data',
      'whether you can have a disabled licence',
      'explicit consent (Article 9(2)(a))',
    ],
  ],
  f25: [['notice', 'whether we use your disability details', 'at any time that you no longer agree']],
  f26: [
    ['notice', share, 'GOV.UK Pay |', 'Takes payments by card', 'on our instructions'],
    ['notice', share, 'Worldpay |', 'Takes payments by card', 'on our instructions'],
  ],
  f27: [['notice', share, 'SSCL |', 'Direct Debits', 'on our instructions']],
  f28: [['notice', share, 'SendInBlue |', 'newsletters', 'on our instructions']],
  f29: [['notice', share, 'SmartSurvey |', 'Collects feedback', 'on our instructions']],
  f30: [['notice', share, 'GOV.UK Notify |', 'messages about licences', 'on our instructions']],
  f31: [['notice', share, 'do market research', 'on our instructions']],
  f32: [['notice', share, 'HH Global |', 'posts reminders', 'on our instructions', 'address']],
  f33: [['notice', share, 'Department for Work and Pensions |', 'concession', 'on our instructions']],
  f34: [
    ['notice', share, 'Google |', 'may not use the data for purposes of its own', 'may not pass the data on'],
  ],
  f35: [['notice', 'No decision about you is made by a computer alone, and we do not profile you']],
  f36: [
    [
      'notice',
      'How long',
      'Your licence details and disability details in our licence database',
      'until your licence ends, then 6 years after',
      'Standard retention policy of the Environment Agency',
    ],
  ],
  f37: [
    ['notice', share, 'Amazon Web Services |', '| The UK'],
    ['notice', 'How long', 'only passes through the servers of Amazon Web Services'],
  ],
  f38: [
    ['notice', 'How long', 'Your licence details and disability details in our licence database'],
    ['notice', share, 'Microsoft |', 'Your licence details and disability details', '| Ireland'],
    ['notice', transfers, 'Ireland: Microsoft'],
    ['dpia', 'Microsoft', 'Ireland'],
  ],
  f39: [
    ...['SmartSurvey', 'Worldpay', 'HH Global', 'SSCL', 'SendInBlue', 'GOV.UK Pay', 'GOV.UK Notify'].map(
      (name) => ['notice', share, `${name} |`, '| The UK'] as const,
    ),
    ['notice', transfers, 'Switzerland: an organisation that works for us. This may or may not be so'],
  ],
  f40: [['notice', 'do not keep this information: Financial details']],
  f41: [
    ['notice', 'How we protect', 'Worldpay', 'PCI DSS'],
    ['notice', 'How we protect', 'GOV.UK Pay', 'PCI DSS'],
  ],
  f42: [
    ['cookies', 'Analytics cookies', 'only if you agree'],
    ['cookies', 'when you first come to the service, and again if you come back after 24 hours'],
    ['notice', 'whether we use Google Analytics', 'in the cookie banner'],
  ],
  f43: [['cookies', 'Change your cookie settings', 'yes or no question on the cookies page']],
  f44: [
    ['notice', 'Our data protection officer', ...office, 'advises independently'],
    ['notice', 'How to complain', ...office, 'dataprotection@environment-agency.gov.uk'],
    ['notice', 'How to use your rights', ...office, 'dataprotection@environment-agency.gov.uk'],
  ],
  f45: [['notice', 'Read more about your rights in our personal information charter']],
  f46: [
    ['cookies', 'Essential', 'sid |', 'Manages your session', 'the server', '24 hours after it is last used'],
  ],
  f47: [['cookies', 'Security', 'rlsctkn', 'against malicious activity', 'close your browser']],
  f48: [['cookies', 'Essential', 'seen_cookie_message', 'seen the cookie message', '1 month']],
  f49: [['cookies', 'Essential', 'AWSALBTG |', 'while we change it', '7 days after it is last used']],
  f50: [['cookies', 'Essential', 'AWSALBTGCORS |', 'while we change it', '7 days after it is last used']],
  f51: [
    ['cookies', 'Analytics', '_ga |', 'whether they have been here', 'Google Analytics script', '2 years'],
  ],
  f52: [['cookies', 'Analytics', '_ga_ (all whose names fit', 'follow one session', '2 years']],
  f53: [
    ['cookies', 'Survey', 'SmartSurvey cookies', 'how far you have got in a survey', '| SmartSurvey |'],
    ['cookies', 'SmartSurvey says which cookies it uses'],
    ['notice', 'Survey cookies', 'SmartSurvey cookies', 'when you take part in a survey'],
  ],
  f54: [['cookies', 'no optional cookies but those of Google Analytics']],
}

const required = (id: string) => `identifier/${id}/kind identifier/${id}/obligation`
const purpose = (id: string) => `purpose/${id}/name purpose/${id}/role`
const runBy = (id: string, party: string) => `system/${id}/operator system/${id}/party party/${party}/name`
const cookie = (id: string) =>
  `identifier/${id}/name identifier/${id}/cookieCategory identifier/${id}/setBy identifier/${id}/party holding/${id}-in-browser/stages`

const held: Held = {
  f1: 'purpose/issue-licence/role people/anglers/where people/anglers/whereDetail organisation/statutoryBasis',
  f2: `${required('name')} ${required('postal-address')}`,
  f3: required('date-of-birth'),
  f4: `${required('phone-number')} ${required('email-address')} identifier/email-address/obligationDetail`,
  f5: required('national-insurance-number'),
  f6: required('blue-badge-number'),
  f7: ['name', 'postal-address', 'date-of-birth', 'phone-number', 'email-address']
    .map((id) => `identifier/${id}/withoutIt`)
    .join(' '),
  f8: 'identifier/name/sources identifier/name/sourceDetail people/anglers/told people/anglers/toldDetail',
  f9: 'people/anglers/childrenDetail',
  f10: 'identifier/arrival/kind identifier/pages-visited/deviceAccess identifier/clicks/setter holding/clicks.google-analytics/form',
  f11: 'statement/analytics-without-details/aboutKinds statement/analytics-without-details/aboutSystem statement/analytics-does-not-identify/aboutCategories statement/analytics-does-not-identify/aboutSystem',
  f12: purpose('take-payment'),
  f13: `${purpose('licence-type')} identifier/date-of-birth/purposes ${purpose('disabled-licence')}`,
  f14: purpose('issue-licence'),
  f15: purpose('catch-returns'),
  f16: purpose('tell-about-licences'),
  f17: purpose('check-licences'),
  f18: `${purpose('newsletter')} identifier/email-address/purposes`,
  f19: purpose('feedback'),
  f20: purpose('byelaws'),
  f21: purpose('enforcement'),
  f22: `${purpose('website-analytics')} identifier/arrival/purposes`,
  f23: 'purpose/issue-licence/bases',
  f24: 'purpose/disabled-licence/bases purpose/disabled-licence/specialCategory identifier/blue-badge-number/purposes',
  f25: 'choice/disability-choice/type choice/disability-choice/withdraw choice/disability-choice/categories',
  f26: `${runBy('pay', 'govuk-pay')} ${runBy('card-payments', 'worldpay')}`,
  f27: runBy('direct-debits', 'sscl'),
  f28: runBy('newsletters', 'sendinblue'),
  f29: runBy('surveys', 'smartsurvey'),
  f30: runBy('messages', 'govuk-notify'),
  f31: 'sharing/market-research-by-others/capacity sharing/market-research-by-others/purposes party/market-research-companies/named',
  f32: `${runBy('print', 'hh-global')} holding/postal-address-in-print/system`,
  f33: 'sharing/concession-check/recipient sharing/concession-check/capacity sharing/concession-check/purposes',
  f34: 'system/google-analytics/ownUse system/google-analytics/passesOn',
  f35: 'purpose/issue-licence/automation purpose/website-analytics/automation purpose/enforcement/automation',
  f36: 'holding/name.licence-database/stages holding/name.licence-database/policyReference',
  f37: 'system/servers/places holding/name.servers/form',
  f38: 'system/licence-database/places system/licence-database/party',
  f39: 'party/worldpay/places system/surveys/places sharing/held-in-switzerland/to sharing/held-in-switzerland/recipient',
  f40: 'statement/payment-details-not-kept/commitment statement/payment-details-not-kept/aboutKinds',
  f41: 'system/pay/securityPublic system/card-payments/securityPublic',
  f42: 'choice/analytics-choice/type choice/analytics-choice/how identifier/ga-cookie/pecrBasis statement/asked-again/words',
  f43: 'choice/analytics-choice/how choice/analytics-choice/withdraw',
  f44: 'contact/data-protection-officer/topic contact/complaints/topic contact/requests/email contact/requests/address contact/data-protection-officer/note',
  f45: 'organisation/charter',
  f46: cookie('sid-cookie'),
  f47: cookie('security-cookie'),
  f48: cookie('message-cookie'),
  f49: cookie('balancer-cookie'),
  f50: cookie('balancer-cors-cookie'),
  f51: `${cookie('ga-cookie')} identifier/ga-cookie/setter identifier/ga-cookie/pecrBasis`,
  f52: `${cookie('ga-session-cookie')} identifier/ga-session-cookie/covers`,
  f53: 'identifier/survey-cookie/cookieCategory identifier/survey-cookie/setter identifier/survey-cookie/covers identifier/survey-cookie/pecrBasis party/smartsurvey/notice statement/cookies-of-surveys/link',
  f54: 'statement/no-other-optional-cookies/words',
}

stateFacts(file, facts)
holdFacts(file, held, { only: ['f9', 'f41', 'f54'], inPart: ['f1', 'f42', 'f44'] })
