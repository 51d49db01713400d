import {
  browserKeeps,
  browserKeepsSinceLast,
  checkedOn,
  forUnknownTime,
  inSystem,
  untilBrowserCloses,
} from '../defaults'
import { essential, ofThirdParty, optionalExtra, setBy, sometimes } from '../device-items'
import type { CatalogueEntry, CatalogueIdentifier } from '../entry'
import { google, microsoft, provider } from '../parties'
import { added, dateAndTime, ipAddress, pageAddress, referrer, userAgent } from '../request-fields'

const given = {
  sources: ['person'],
  moments: ['contacting'],
  obligation: 'optional',
  purpose: 'support',
  holdings: [inSystem],
  alwaysThere: true,
} as const satisfies Partial<CatalogueIdentifier>

const words = (name: string, plainName = 'What you write'): CatalogueIdentifier => ({
  ...given,
  kind: 'free-text',
  plainName,
  name,
  description: 'Whatever people write. It can say more about them than we asked for.',
  whyNeeded: 'A question cannot be answered without it.',
  ties: ['itself', 'given'],
})
const person = (name: string): CatalogueIdentifier =>
  added({
    ...given,
    kind: 'contact-details',
    plainName: 'Name and email address',
    name,
    description: 'How we may reach the person.',
    whyNeeded: 'An answer cannot be sent without it.',
    ties: ['itself'],
  })
const files = (name: string): CatalogueIdentifier =>
  added({
    ...given,
    kind: 'document',
    plainName: 'Files that you send',
    name,
    description: 'Pictures and documents that people attach.',
    whyNeeded: 'Some questions cannot be answered without it.',
    ties: ['itself'],
  })
const contacting = (identifier: CatalogueIdentifier): CatalogueIdentifier => ({
  ...identifier,
  moments: ['contacting'],
  purpose: 'support',
})
const technical = (ip: string, agent: string, page: string, time: string) =>
  [ipAddress(ip), userAgent(agent), pageAddress(page), dateAndTime(time)].map(contacting)

const chatCookie = (name: string, kept = forUnknownTime) =>
  optionalExtra(
    {
      name,
      plainName: 'Chat cookie',
      description: 'Recognises you, so that a conversation goes on from one page or visit to the next.',
      whyNeeded: 'Without it, a conversation would end on the next page.',
      purpose: 'support',
    },
    kept,
  )
const surveyCookie = (name: string, kept = forUnknownTime) =>
  optionalExtra(
    {
      name,
      plainName: 'Survey cookie',
      description: 'Remembers whether you were asked, and whether you answered.',
      whyNeeded: 'Without it, people would be asked again and again.',
      purpose: 'support',
    },
    kept,
  )

type Product = Omit<CatalogueEntry, 'subject' | 'system'>

const chat = (one: Product): CatalogueEntry => ({
  ...one,
  subject: 'contact',
  words: ['live chat', 'web chat', ...(one.words ?? [])],
  system: {
    name: one.name,
    publicName: 'our web chat',
    kind: 'case-management',
    description: 'Holds conversations with people who ask us something.',
    operator: 'processor',
    agreement: 'contract',
  },
})
const survey = (one: Product, agreement: 'contract' | 'memorandum' | 'terms' = 'terms'): CatalogueEntry => ({
  ...one,
  subject: 'contact',
  words: ['survey', 'form', 'feedback', ...(one.words ?? [])],
  system: {
    name: one.name,
    publicName: one.name,
    kind: 'forms',
    description: 'Holds what people answer.',
    operator: 'processor',
    agreement,
  },
})

/** What people use to write to a service, or to answer its questions. */
export const contact: readonly CatalogueEntry[] = [
  chat({
    id: 'zendesk',
    name: 'Zendesk',
    summary: 'Questions by form, email and chat, and the answers.',
    words: ['Zopim', 'helpdesk', 'tickets', 'Web Widget'],
    source: 'https://support.zendesk.com/hc/en-us/articles/4408824378650-Zendesk-In-Product-Cookie-Policy',
    party: provider(
      'Zendesk',
      'https://www.zendesk.co.uk/company/agreements-and-terms/privacy-notice/',
      'Runs our helpdesk.',
      ['US'],
    ),
    identifiers: [
      words('subject, description, comments'),
      person('requester.name, requester.email'),
      files('attachments'),
      ...technical('ip_address', 'client', 'current_url', 'created_at, updated_at'),
      ...sometimes(
        ...setBy(
          'the Zendesk script',
          chatCookie('__zlcmid', browserKeeps('P365D')),
          chatCookie('__zlcprivacy', forUnknownTime),
        ),
      ),
    ],
  }),
  chat({
    id: 'intercom',
    checkedOn,
    name: 'Intercom',
    summary: 'Conversations in a window on the page.',
    words: ['Messenger'],
    source: 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
    party: provider('Intercom', 'https://www.intercom.com/legal/privacy', 'Runs our web chat.', ['US', 'IE']),
    identifiers: [
      words('conversation'),
      person('name, email'),
      ...technical('IP address', 'browser', 'page views', 'created_at, last_seen_at'),
      ...setBy(
        'the Intercom script',
        chatCookie('intercom-id-*', browserKeeps('P9M')),
        chatCookie('intercom-session-*', browserKeepsSinceLast('P1W')),
        chatCookie('intercom-device-id-*', browserKeepsSinceLast('P9M')),
      ),
    ],
  }),
  chat({
    id: 'livechat',
    checkedOn,
    name: 'LiveChat',
    summary: 'Conversations in a window on the page.',
    source: 'https://www.livechat.com/legal/privacy-policy/',
    party: provider('Text', 'https://www.livechat.com/legal/privacy-policy/', 'Runs our web chat.', [
      'US',
      'PL',
    ]),
    identifiers: [
      words('chat transcript'),
      person('name, email'),
      ...technical('ip', 'user agent', 'visited pages', 'chat started, chat ended'),
      ...setBy('the LiveChat script', ...ofThirdParty(chatCookie('__lc_cid'), chatCookie('__lc_cst'))),
    ],
  }),
  chat({
    id: 'tawk-to',
    name: 'tawk.to',
    summary: 'Conversations in a window on the page.',
    source: 'https://help.tawk.to/',
    party: provider('tawk.to', 'https://www.tawk.to/privacy-policy/', 'Runs our web chat.', ['US']),
    identifiers: [
      words('chat transcript'),
      person('name, email'),
      ...technical('IP', 'browser, OS', 'visited pages', 'time'),
      ...setBy(
        'the tawk.to script',
        chatCookie('twk_*'),
        chatCookie('TawkConnectionTime', untilBrowserCloses),
      ),
    ],
  }),
  chat({
    id: 'freshdesk',
    name: 'Freshdesk',
    summary: 'Questions by form and email, and the answers.',
    words: ['Freshworks', 'helpdesk', 'tickets'],
    source: 'https://developers.freshdesk.com/api/',
    party: provider('Freshworks', 'https://www.freshworks.com/privacy/', 'Runs our helpdesk.', ['US', 'IN']),
    identifiers: [
      words('subject, description, conversations'),
      person('requester.name, requester.email, requester.phone'),
      files('attachments'),
      contacting(dateAndTime('created_at, updated_at')),
    ],
  }),
  chat({
    id: 'jira-service-management',
    name: 'Jira Service Management',
    summary: 'Requests to a team by form and email, and the answers.',
    words: ['Atlassian', 'helpdesk', 'tickets'],
    source: 'https://developer.atlassian.com/cloud/jira/service-desk/rest/',
    party: provider('Atlassian', 'https://www.atlassian.com/legal/privacy-policy', 'Runs our helpdesk.', [
      'US',
      'AU',
    ]),
    identifiers: [
      words('summary, description, comment'),
      person('reporter.displayName, reporter.emailAddress'),
      files('attachment'),
      contacting(dateAndTime('createdDate')),
    ],
  }),
  chat({
    id: 'servicenow',
    name: 'ServiceNow',
    summary: 'Requests to a team by portal and email, with the cookies of the portal.',
    words: ['ITSM', 'helpdesk', 'tickets'],
    source: 'https://www.servicenow.com/docs/',
    party: provider('ServiceNow', 'https://www.servicenow.com/privacy-statement.html', 'Runs our helpdesk.', [
      'US',
    ]),
    identifiers: [
      words('short_description, description, comments'),
      person('caller_id, opened_by'),
      contacting(dateAndTime('opened_at, sys_created_on')),
      ...setBy(
        'ServiceNow',
        ...['JSESSIONID', 'glide_session_store', 'glide_user_route'].map((name) =>
          essential(
            {
              name,
              plainName: 'Session cookie',
              description: 'Remembers who you are and keeps you on the same server.',
              moments: ['contacting'],
              whyNeeded: 'Without it, every page would start again from nothing.',
              ties: ['account', 'joined'],
            },
            name === 'JSESSIONID' ? untilBrowserCloses : forUnknownTime,
          ),
        ),
      ),
    ],
  }),
  survey(
    {
      id: 'govuk-forms',
      name: 'GOV.UK Forms',
      summary: 'Forms that anybody fills in on GOV.UK, sent to the team by email.',
      source: 'https://www.forms.service.gov.uk/',
      note: 'The form sends answers to an email address of yours. Add that mailbox too.',
      party: {
        name: 'GOV.UK Forms',
        named: 'named',
        description: 'Runs our forms.',
        places: ['GB', 'IE'],
        notice: 'https://www.forms.service.gov.uk/privacy',
      },
      identifiers: [
        {
          ...words('answers', 'What you answer'),
          moments: ['using'],
          purpose: 'service',
          obligation: 'required',
          withoutIt: 'The form cannot be dealt with.',
        },
        added({ ...person('confirmation email address'), moments: ['using'], purpose: 'service' }),
        ...[ipAddress('IP address'), userAgent('User-Agent')],
      ],
    },
    'memorandum',
  ),
  survey({
    id: 'microsoft-forms',
    name: 'Microsoft Forms',
    summary: 'Surveys and forms in Microsoft 365.',
    words: ['Office 365', 'quiz'],
    source: 'https://learn.microsoft.com/en-us/microsoft-forms/',
    note: 'In your own organisation it can record who answered. Say whether it does.',
    party: microsoft,
    identifiers: [
      words('responses', 'What you answer'),
      person('Name, Email'),
      contacting(dateAndTime('Start time, Completion time')),
    ],
  }),
  survey({
    id: 'google-forms',
    checkedOn,
    name: 'Google Forms',
    summary: 'Surveys and forms in Google Workspace.',
    words: ['Google Workspace', 'Google Docs'],
    source: 'https://developers.google.com/workspace/forms/api/reference/rest/v1/forms.responses',
    party: google,
    identifiers: [
      words('answers', 'What you answer'),
      person('respondentEmail'),
      files('fileUploadAnswers'),
      contacting(dateAndTime('createTime, lastSubmittedTime')),
    ],
  }),
  survey({
    id: 'qualtrics',
    name: 'Qualtrics',
    summary: 'Surveys, and invitations to them on the page.',
    words: ['Website Feedback', 'Site Intercept'],
    source:
      'https://www.qualtrics.com/support/website-app-feedback/getting-started-with-website-app-feedback/website-app-feedback-browser-cookies/',
    party: provider('Qualtrics', 'https://www.qualtrics.com/privacy-statement/', 'Runs our surveys.', [
      'US',
      'IE',
    ]),
    identifiers: [
      words('answers', 'What you answer'),
      person('RecipientEmail, RecipientFirstName, RecipientLastName'),
      contacting(ipAddress('IPAddress')),
      added({
        ...contacting(ipAddress('LocationLatitude, LocationLongitude')),
        kind: 'location',
        plainName: 'Approximate location',
        description: 'Worked out from the IP address, unless the survey hides who answers.',
        sources: ['derived'],
        ties: ['joined'],
      }),
      contacting(dateAndTime('StartDate, EndDate, RecordedDate')),
      ...setBy(
        'the Qualtrics script',
        ...sometimes(
          surveyCookie('QSI_HistorySession'),
          surveyCookie('QSI_SI_*'),
          ...ofThirdParty(surveyCookie('QST')),
        ),
      ),
    ],
  }),
  survey({
    id: 'smartsurvey',
    name: 'SmartSurvey',
    summary: 'Surveys and forms, held in the UK.',
    source: 'https://docs.smartsurvey.io/',
    party: provider('SmartSurvey', 'https://www.smartsurvey.co.uk/privacy-policy', 'Runs our surveys.', [
      'GB',
    ]),
    identifiers: [
      words('responses', 'What you answer'),
      added(contacting(ipAddress('ip_address'))),
      person('contact'),
      contacting(dateAndTime('date_started, date_ended')),
    ],
  }),
  survey({
    id: 'surveymonkey',
    name: 'SurveyMonkey',
    summary: 'Surveys and forms.',
    source: 'https://api.surveymonkey.com/v3/docs',
    party: provider('SurveyMonkey', 'https://www.surveymonkey.com/mp/legal/privacy/', 'Runs our surveys.', [
      'US',
      'IE',
    ]),
    identifiers: [
      words('pages, questions, answers', 'What you answer'),
      contacting(ipAddress('ip_address')),
      person('first_name, last_name, email_address'),
      contacting(dateAndTime('date_created, date_modified')),
    ],
  }),
  survey({
    id: 'typeform',
    name: 'Typeform',
    summary: 'Surveys and forms.',
    source: 'https://www.typeform.com/developers/responses/',
    party: provider('Typeform', 'https://www.typeform.com/privacy-policy/', 'Runs our surveys.', [
      'ES',
      'US',
    ]),
    identifiers: [
      words('answers', 'What you answer'),
      contacting(userAgent('metadata.user_agent, metadata.browser, metadata.platform')),
      contacting(referrer('metadata.referer')),
      contacting(dateAndTime('landed_at, submitted_at')),
    ],
  }),
  survey({
    id: 'citizen-space',
    name: 'Citizen Space',
    summary: 'Public consultations, with answers that may be published.',
    words: ['consultation', 'Delib'],
    note: 'Say which answers you publish, and whether names go with them.',
    source: 'https://support.delib.net/',
    party: provider('Delib', 'https://www.delib.net/legal/privacy-policy', 'Runs our consultations.', ['GB']),
    identifiers: [
      words('response', 'What you answer'),
      person('name, email address, organisation'),
      files('uploaded files'),
      contacting(ipAddress('IP address')),
      contacting(dateAndTime('submitted')),
    ],
  }),
  survey({
    id: 'eventbrite',
    name: 'Eventbrite',
    summary: 'Bookings for events.',
    words: ['event', 'tickets', 'booking'],
    source: 'https://www.eventbrite.com/platform/api',
    party: provider(
      'Eventbrite',
      'https://www.eventbrite.co.uk/privacypolicy/',
      'Takes bookings for our events.',
      ['US'],
    ),
    identifiers: [
      { ...person('profile.name, profile.email'), alwaysThere: true },
      added(words('answers', 'Answers to booking questions')),
      contacting(dateAndTime('created, changed')),
    ],
  }),
]
