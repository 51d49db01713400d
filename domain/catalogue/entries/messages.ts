import { checkedOn, inSystem } from '../defaults'
import type { CatalogueEntry, CatalogueIdentifier } from '../entry'
import { amazon, microsoft, provider } from '../parties'
import { added, captured, dateAndTime } from '../request-fields'

const sent = {
  sources: ['person'],
  moments: ['using', 'afterwards'],
  obligation: 'optional',
  purpose: 'communication',
  holdings: [inSystem],
  alwaysThere: true,
} as const satisfies Partial<CatalogueIdentifier>

const emailAddress = (name: string): CatalogueIdentifier => ({
  ...sent,
  kind: 'contact-details',
  plainName: 'Email address',
  name,
  description: 'Where an email goes.',
  whyNeeded: 'An email cannot be sent without it.',
  ties: ['itself'],
})
const phoneNumber = (name: string): CatalogueIdentifier => ({
  ...emailAddress(name),
  plainName: 'Phone number',
  description: 'Where a text message goes.',
  whyNeeded: 'A text message cannot be sent without it.',
})
const content = (name: string): CatalogueIdentifier => ({
  ...sent,
  kind: 'free-text',
  plainName: 'What the message says',
  name,
  description: 'The words of the message, such as a name, a date or a reference.',
  whyNeeded: 'The message would not say what it is about.',
  ties: ['joined', 'itself'],
})
const delivery = (name: string): CatalogueIdentifier => ({
  ...captured(
    {
      kind: 'usage-event',
      plainName: 'Whether the message arrived',
      name,
      description: 'When the message was sent, and whether it reached the person.',
      whyNeeded: 'It shows whether the person must be told in another way.',
      ties: ['joined'],
    },
    'communication',
  ),
  moments: ['afterwards'],
})
/** A picture or link in an email that tells whether it was read. PECR regulation 6 covers it too. */
const readReceipt = (name: string): CatalogueIdentifier => ({
  ...added(delivery(name)),
  plainName: 'Whether the email was opened or a link followed',
  description: 'A small picture and marked links show when you open an email, and on which device.',
  whyNeeded: 'It shows which emails people read.',
  obligation: 'optional',
  sources: ['device'],
  deviceAccess: 'read',
  party: 'third',
  setBy: 'a picture or link in the email',
  covers: 'group',
  cookieCategory: 'analytics',
  pecrBasis: 'consent',
})

const system = {
  kind: 'messaging',
  description: 'Sends messages and shows whether they arrived.',
  operator: 'processor',
  agreement: 'contract',
} as const

const service = (
  one: Omit<CatalogueEntry, 'subject' | 'system'> & { system?: CatalogueEntry['system'] },
): CatalogueEntry => ({
  system: { ...system, name: one.name, publicName: one.name },
  ...one,
  subject: 'messages',
})

/** What sends emails, text messages and letters. */
export const messages: readonly CatalogueEntry[] = [
  service({
    id: 'govuk-notify',
    name: 'GOV.UK Notify',
    summary: 'Emails, text messages and letters that the service sends through GOV.UK Notify.',
    source: 'https://docs.notifications.service.gov.uk/rest-api.html',
    checkedOn,
    party: {
      name: 'GOV.UK Notify',
      named: 'named',
      description: 'Sends our emails, text messages and letters.',
      places: ['GB', 'EEA'],
      notice: 'https://www.notifications.service.gov.uk/privacy',
    },
    system: {
      ...system,
      name: 'GOV.UK Notify',
      publicName: 'GOV.UK Notify',
      agreement: 'memorandum',
      places: ['GB', 'EEA'],
      safeguard: ['adequacy-regulations'],
      stages: [{ measure: 'exactly', period: 'P7D', from: 'collected' }],
      disposal: 'deleted',
      enforcement: 'automatic',
    },
    identifiers: [
      added(emailAddress('email_address')),
      added(phoneNumber('phone_number')),
      added({
        ...emailAddress('address_line_1 to address_line_7'),
        plainName: 'Name and postal address',
        description: 'Where a letter goes.',
        whyNeeded: 'A letter cannot be sent without it.',
      }),
      {
        ...content('personalisation'),
        description: 'The words that are put into the message for the person, such as a name or a date.',
      },
      delivery('status, created_at, sent_at, completed_at'),
      added(
        captured(
          {
            kind: 'case-reference',
            plainName: 'Reference of the message',
            name: 'reference',
            description: 'What the service calls the message, often a case reference.',
            whyNeeded: 'It finds the message again when somebody asks about it.',
            ties: ['joined'],
          },
          'communication',
        ),
      ),
    ],
  }),
  service({
    id: 'amazon-ses',
    name: 'Amazon SES',
    summary: 'Emails that the service sends through AWS.',
    words: ['AWS', 'Simple Email Service'],
    source: 'https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html',
    checkedOn,
    party: { ...amazon, description: 'Sends our emails.' },
    identifiers: [
      emailAddress('mail.destination'),
      content('mail.commonHeaders.subject, body'),
      delivery('delivery, bounce, complaint'),
      readReceipt('open, click'),
    ],
  }),
  service({
    id: 'amazon-sns',
    name: 'Amazon SNS text messages',
    summary: 'Text messages that the service sends through AWS.',
    words: ['AWS', 'SMS', 'Simple Notification Service'],
    source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-phone-number-as-subscriber.html',
    checkedOn,
    party: { ...amazon, description: 'Sends our text messages.' },
    identifiers: [phoneNumber('PhoneNumber'), content('Message'), delivery('delivery status log')],
  }),
  service({
    id: 'sendgrid',
    name: 'SendGrid',
    summary: 'Emails that the service sends through SendGrid.',
    words: ['Twilio'],
    source: 'https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event',
    party: provider('Twilio', 'https://www.twilio.com/en-us/legal/privacy', 'Sends our emails.', ['US']),
    identifiers: [
      emailAddress('email'),
      content('subject, content'),
      delivery('processed, delivered, bounce, dropped'),
      readReceipt('open, click, ip, useragent'),
    ],
  }),
  service({
    id: 'twilio',
    name: 'Twilio text messages and calls',
    summary: 'Text messages and calls that go through Twilio.',
    words: ['SMS', 'voice'],
    source: 'https://www.twilio.com/docs/messaging/api/message-resource',
    checkedOn,
    party: provider('Twilio', 'https://www.twilio.com/en-us/legal/privacy', 'Sends our text messages.', [
      'US',
    ]),
    identifiers: [phoneNumber('to'), content('body'), delivery('status, date_sent, error_code')],
  }),
  service({
    id: 'mailchimp',
    name: 'Mailchimp',
    summary: 'Newsletters, with lists of people who asked for them.',
    words: ['newsletter', 'mailing list', 'Intuit', 'Mandrill'],
    source: 'https://mailchimp.com/developer/marketing/api/list-members/',
    party: provider('Intuit', 'https://www.intuit.com/privacy/statement/', 'Sends our newsletters.', ['US']),
    identifiers: [
      emailAddress('email_address'),
      added({
        ...content('merge_fields'),
        kind: 'name',
        plainName: 'Name and other details',
        description: 'What people gave when they signed up.',
        whyNeeded: 'It lets us address people by name.',
      }),
      delivery('status, timestamp_opt, timestamp_signup'),
      added({
        ...captured({
          kind: 'ip-address',
          plainName: 'IP address at sign-up',
          name: 'ip_signup, ip_opt',
          description: 'The network address from which somebody signed up.',
          whyNeeded: 'It proves that somebody asked for the newsletter.',
          ties: ['provider', 'joined'],
        }),
        moments: ['using'],
      }),
      readReceipt('stats.avg_open_rate, stats.avg_click_rate'),
    ],
  }),
  service({
    id: 'govdelivery',
    name: 'Granicus govDelivery',
    summary: 'Newsletters and alerts to people who subscribed to topics.',
    words: ['newsletter', 'email alerts', 'subscription'],
    source: 'https://support.granicus.com/s/',
    party: provider('Granicus', 'https://granicus.com/privacy-policy/', 'Sends our newsletters.', [
      'US',
      'GB',
    ]),
    identifiers: [
      emailAddress('email'),
      added(phoneNumber('phone')),
      {
        ...content('topics'),
        kind: 'usage-event',
        plainName: 'Topics that you subscribed to',
        description: 'Which newsletters and alerts people asked for.',
        whyNeeded: 'Without it, we would not know what to send.',
      },
      delivery('delivery status'),
      readReceipt('opens, clicks'),
    ],
  }),
  service({
    id: 'exchange-online',
    name: 'Microsoft 365 shared mailbox',
    summary: 'Emails that people send to the team, and the answers.',
    words: ['Exchange Online', 'Outlook', 'Office 365', 'email'],
    note: 'Messages stay until somebody deletes them or a retention policy does. Find out what yours is.',
    source: 'https://learn.microsoft.com/en-us/microsoft-365/admin/email/about-shared-mailboxes',
    party: microsoft,
    system: {
      ...system,
      name: 'Shared mailbox',
      publicName: 'our mailbox',
      kind: 'mailbox',
      description: 'Holds what people write to us.',
    },
    identifiers: [
      { ...emailAddress('From, To'), moments: ['contacting'], purpose: 'support' },
      { ...content('Subject, Body'), moments: ['contacting'], purpose: 'support' },
      added({
        ...content('Attachments'),
        kind: 'document',
        plainName: 'Files that you attach',
        description: 'Whatever people send with an email.',
        whyNeeded: 'Some questions cannot be answered without it.',
        moments: ['contacting'],
        purpose: 'support',
      }),
      { ...dateAndTime('Date, Received, Message-ID'), moments: ['contacting'], purpose: 'support' },
    ],
  }),
]
