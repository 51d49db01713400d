import { type Held, holdFacts } from './hold-facts'
import { type Facts, stateFacts } from './state-facts'

const file = 'tests/facts/real-services/get-coronavirus-support.yaml'
const shielding = 'people whom coronavirus puts at very high risk'
const usage = [
  'Pages that you visit, and how long',
  'how you got to the website',
  'what you click on',
  'device',
]
const browsing = 'What we collect, even if you only look at pages'
const analytics = [browsing, 'Analytics data, only if you agree']
const details = ['What else we collect', 'Your registration details']
const others = ['What else we collect', 'Details of other people']
const fromBoth = 'you, the NHS and somebody who acts for you'
const fromThem = 'you and somebody who acts for you'
const fromNhs = 'the NHS without any contact with you'
const share = 'Who we share your data with'

const facts: Facts = {
  controller: [
    [
      'notice',
      'Who we are',
      'Cabinet Office',
      'Government Digital Service',
      'is the controller of your data',
    ],
  ],
  f1: [
    ['notice', ...details, '> name'],
    ['notice', ...details, fromBoth, 'name, address'],
  ],
  f2: [
    ['notice', ...details, '> address'],
    ['notice', ...details, fromBoth, 'address'],
  ],
  f3: [
    ['notice', ...details, '> date of birth'],
    ['notice', ...details, fromBoth, 'date of birth'],
  ],
  f4: [
    ['notice', ...details, '> phone numbers'],
    ['notice', ...details, fromNhs, 'phone numbers'],
  ],
  f5: [
    ['notice', ...details, '> NHS number'],
    ['notice', ...details, fromBoth, 'NHS number'],
  ],
  f6: [
    ['notice', ...details, '> gender'],
    ['notice', ...details, fromNhs, 'gender'],
  ],
  f7: [
    ['notice', ...details, '> email address and other contact details'],
    ['notice', ...details, fromThem, 'email address and other contact details'],
  ],
  f8: [
    ['notice', 'This notice is for', shielding],
    ['notice', ...details, '> support that you need, for example care'],
    [
      'notice',
      'More sensitive data',
      'Support that you need, for example care',
      'this is special category data',
    ],
    ['dpia', 'Support that you need', 'Special category data'],
  ],
  f9: [
    ['notice', ...details, '> that you are clinically extremely vulnerable (being on the list of the NHS'],
    ['notice', ...details, fromNhs, 'clinically extremely vulnerable'],
  ],
  f10: [
    ['notice', ...details, 'somebody who uses the service for you', 'name'],
    [
      'notice',
      ...others,
      'about people who use the service for somebody else',
      'details of a person who uses the service for you',
    ],
  ],
  f11: [
    [
      'notice',
      ...others,
      'supermarkets and their suppliers',
      'details of people who could not register for a priority slot',
    ],
  ],
  f12: [['notice', ...details, 'whether you can get support', 'comparing your data with that of the NHS']],
  f13: [['notice', ...details, 'register you', 'by email, text message or letter how your registration']],
  f14: [['notice', ...details, 'confirm who you are', 'more information']],
  f15: [['notice', ...details, 'get you the support that you need']],
  f16: [['notice', ...details, 'de-identified data, and share it, to improve services', 'needs change']],
  f17: [['notice', ...details, 'keep records right, and restart fast', 'while the service was closed']],
  f18: [['notice', 'Our lawful bases', 'We also ask for feedback in surveys']],
  f19: [
    ['notice', ...analytics, 'Why', 'whether the website meets people’s needs, and improve it'],
    ['notice', ...analytics, 'What', ...usage],
  ],
  f20: [['notice', 'Our lawful bases', 'for which purposes we rely on this', 'Public task']],
  f21: [['notice', 'Our lawful bases', 'for which purposes we rely on this', 'Vital interests']],
  f22: [
    [
      'notice',
      'More sensitive data',
      'clinically extremely vulnerable',
      'substantial public interest (Article 9(2)(g))',
      'paragraph 6, statutory and government purposes',
    ],
  ],
  f23: [
    [
      'notice',
      'Our lawful bases',
      'Public task (UK GDPR Article 6(1)(e)) covers what we do to ask for feedback in surveys',
    ],
  ],
  f24: [
    [
      'notice',
      share,
      'local authorities: your registration details',
      'have the right data and can give support',
    ],
  ],
  f25: [
    [
      'notice',
      share,
      'supermarkets and their suppliers',
      'only in some cases: if you have told us that you need help with supplies',
      'the least that they need, and never data about health or care',
      'put orders first',
    ],
    ['notice', 'do not share this information: Special category data', 'what supermarkets'],
  ],
  f26: [['notice', share, 'organisations that contact people who shield for us']],
  f27: [['notice', share, 'organisations that ask for feedback for us']],
  f28: [['notice', share, 'NHS bodies, and other public and private organisations', 'as the support', 'may']],
  f29: [['notice', share, 'other government departments', 'without what names people (de-identified)']],
  f30: [['notice', share, 'Amazon Web Services', 'Hosts the service', 'on our instructions']],
  f31: [['notice', share, 'Methods Consulting', 'design the service']],
  f32: [
    [
      'notice',
      'NHS login',
      'on the instructions of NHS Digital, who is the controller',
      'own privacy notice',
    ],
    ['notice', 'whether you sign in with NHS login', 'You can use the service without it'],
  ],
  f33: [
    [
      'notice',
      'How long',
      'our register of people who need support',
      'who can get support',
      'while people may have to shield again',
      'meet demand',
      'response of the government',
    ],
  ],
  f34: [['notice', 'How long', 'with whom we share your data must keep it no longer']],
  f35: [
    [
      'notice',
      'outside the UK',
      'countries outside the UK: Amazon Web Services. This may or may not be so',
      'same legal and technical protection',
    ],
  ],
  f36: [['notice', 'How we protect', 'without permission from seeing or disclosing', 'levels of encryption']],
  f37: [['notice', 'How we protect', 'Others that process your data for us must keep it secure']],
  f38: [['notice', 'Your rights', 'deleted', 'goes less far here', 'response to the emergency']],
  f39: [
    ['notice', 'Your rights', 'ask how your data is processed'],
    ['notice', 'Your rights', 'ask for a copy of your data'],
  ],
  f40: [['notice', 'Your rights', 'wrong data put right without delay', 'what is not complete']],
  f41: [['notice', 'Your rights', 'limit the use of your data in some cases', 'say that it is wrong']],
  f42: [['notice', 'Your rights', 'can object to the use of your data']],
  f43: [
    [
      'notice',
      'How to use your rights',
      'GDS privacy office',
      'The White Chapel Building',
      'gds-privacy-office@digital.cabinet-office.gov.uk',
    ],
  ],
  f44: [['notice', 'Data Protection Officer, Cabinet Office', 'dpo@cabinetoffice.gov.uk', 'independently']],
  f45: [
    [
      'notice',
      'How to complain',
      'Information Commissioner’s Office',
      'casework@ico.org.uk',
      '0303 123 1113',
    ],
  ],
  f46: [['notice', 'How to complain', 'complain to the regulator, you can still go to court']],
  f47: [['notice', 'Changes', 'apply at once', 'change its date', 'take steps to tell you']],
  f48: [['notice', 'Who we are', 'telephone line (until 17 July 2020), our support teams and our surveys']],
  f49: [['cookies', 'Essential', 'cookie_preferences_set', 'have set your cookie preferences', '1 year']],
  f50: [['cookies', 'Essential', 'cookie_preferences |', 'Stores your cookie preferences', '1 year']],
  f51: [['cookies', 'Essential', 'session |', 'which question you have reached', 'answers', '4 hours']],
  f52: [['cookies', 'Analytics', '_ga |', 'Counts visitors', 'Google Analytics script', '2 years']],
  f53: [['cookies', 'Analytics', '_gid |', 'Counts visitors', 'Google Analytics script', '3 days']],
  f54: [
    ['cookies', 'Essential', 'Cookies of NHS login', 'Sign you in', '| NHS login |'],
    ['notice', 'NHS login cookies', 'cookies of NHS login', 'when you make an NHS login account'],
  ],
  f55: [
    ['notice', ...analytics, 'What', ...usage],
    ['notice', 'How long we keep', 'Analytics data in Google Analytics (anonymous)'],
  ],
  f56: [
    ['notice', share, 'Google |', 'may not use the data for purposes of its own', 'may not pass the data on'],
  ],
  f57: [
    ['notice', 'do not collect this information: Name and Contact details', 'Google Analytics'],
    ['notice', 'do not use this information to identify you: analytics data', 'Google Analytics'],
  ],
  f58: [
    ['notice', 'whether we set analytics cookies', 'in the cookie banner'],
    ['cookies', 'Change your cookie settings', 'change your choice on the cookies page'],
  ],
}

const collected = (id: string) =>
  `identifier/${id}/kind identifier/${id}/sources ${['contact-details', 'support-needed'].includes(id) ? '' : `identifier/${id}/sourceParties`}`.trim()
const purpose = (id: string) => `purpose/${id}/name purpose/${id}/role`
const sharing = (id: string) => `sharing/${id}/recipient sharing/${id}/purposes`
const right = (id: string) => `statement/${id}/right statement/${id}/rightExtent statement/${id}/words`
const cookie = (id: string, copy = `${id}-in-browser`) =>
  `identifier/${id}/name identifier/${id}/cookieCategory identifier/${id}/setBy holding/${copy}/stages`

const held: Held = {
  f1: collected('name'),
  f2: collected('postal-address'),
  f3: collected('date-of-birth'),
  f4: collected('phone-numbers'),
  f5: collected('nhs-number'),
  f6: collected('gender'),
  f7: collected('contact-details'),
  f8: collected('support-needed'),
  f9: `${collected('clinically-vulnerable')} identifier/clinically-vulnerable/description`,
  f10: 'identifier/name/sources identifier/name/sourcePeople identifier/helper-details/people',
  f11: 'identifier/without-slot-details/people identifier/without-slot-details/sourceParties',
  f12: purpose('check-eligibility'),
  f13: purpose('register'),
  f14: `${purpose('confirm-identity')} purpose/confirm-identity/description`,
  f15: purpose('provide-support'),
  f16: purpose('statistics'),
  f17: `${purpose('keep-records')} purpose/keep-records/description`,
  f18: purpose('feedback'),
  f19: `${purpose('website-analytics')} identifier/arrival/purposes`,
  f20: 'service/bases',
  f21: 'service/bases',
  f22: 'purpose/provide-support/specialCategory purpose/provide-support/schedule1',
  f23: 'purpose/feedback/bases',
  f24: `${sharing('to-local-authorities')} sharing/to-local-authorities/categories`,
  f25: `${sharing('to-supermarkets')} statement/no-health-data-to-supermarkets/aboutKinds sharing/to-supermarkets/what statement/no-health-data-to-supermarkets/commitmentDetail`,
  f26: sharing('to-contact-organisations'),
  f27: sharing('to-survey-organisations'),
  f28: sharing('to-other-bodies'),
  f29: `${sharing('statistics-to-departments')} sharing/statistics-to-departments/form`,
  f30: 'system/registrations/operator system/registrations/party',
  f31: 'sharing/design-of-the-service/recipient sharing/design-of-the-service/why',
  f32: 'purpose/nhs-login/role purpose/nhs-login/roleParty choice/nhs-login-choice/type',
  f33: 'holding/name.registrations/stages',
  f34: 'statement/kept-by-recipients/words',
  f35: 'system/registrations/places system/registrations/safeguardDetail',
  f36: 'system/registrations/securityPublic',
  f37: 'statement/security-of-suppliers/words',
  f38: right('right-of-erasure'),
  f39: `${right('right-of-access')} ${right('right-to-be-informed')}`,
  f40: right('right-of-rectification'),
  f41: right('right-of-restriction'),
  f42: right('right-of-objection'),
  f43: 'contact/privacy-office/topic contact/privacy-office/email contact/privacy-office/address',
  f44: 'contact/data-protection-officer/topic contact/data-protection-officer/note',
  f45: 'contact/regulator/topic contact/regulator/telephone contact/regulator/email',
  f46: 'statement/right-to-go-to-court/words',
  f47: 'statement/changes-to-the-notice/words',
  f48: 'statement/scope/words',
  f49: cookie('preferences-set-cookie', 'preferences-set-cookie.browser'),
  f50: cookie('preferences-cookie', 'preferences-cookie.browser'),
  f51: cookie('session-cookie'),
  f52: `${cookie('ga-cookie')} identifier/ga-cookie/pecrBasis`,
  f53: `${cookie('gid-cookie')} identifier/gid-cookie/pecrBasis`,
  f54: 'identifier/nhs-login-cookies/setter identifier/nhs-login-cookies/covers identifier/nhs-login-cookies/obligationDetail identifier/nhs-login-cookies/pecrBasis',
  f55: 'identifier/device/kind identifier/clicks/setter holding/clicks.google-analytics/form',
  f56: 'system/google-analytics/ownUse system/google-analytics/passesOn',
  f57: 'statement/analytics-without-details/aboutKinds statement/analytics-does-not-identify/aboutSystem',
  f58: 'choice/analytics-choice/how choice/analytics-choice/withdraw',
}

stateFacts(file, facts)
holdFacts(file, held, {
  only: ['f34', 'f36', 'f37', 'f46', 'f47', 'f48'],
  inPart: ['f14', 'f17', 'f25', 'f31', 'f35', 'f38', 'f39', 'f40', 'f41', 'f42', 'f44'],
})
