import { inSystem } from './defaults'
import type { CatalogueEntry, CatalogueIdentifier } from './entry'

const sent = {
  source: 'person',
  moments: ['using', 'afterwards'],
  obligation: 'optional',
  purpose: 'communication',
  holdings: [inSystem],
} as const satisfies Partial<CatalogueIdentifier>

export const messages: readonly CatalogueEntry[] = [
  {
    id: 'govuk-notify',
    name: 'GOV.UK Notify',
    group: 'messages',
    summary: 'Emails, text messages and letters that the service sends through GOV.UK Notify.',
    source: 'https://docs.notifications.service.gov.uk/rest-api.html',
    checkedOn: '2026-11-22',
    party: {
      name: 'GOV.UK Notify',
      named: 'named',
      description: 'Sends our emails, text messages and letters.',
      places: ['GB', 'EEA'],
      notice: 'https://www.notifications.service.gov.uk/privacy',
    },
    system: {
      name: 'GOV.UK Notify',
      publicName: 'GOV.UK Notify',
      kind: 'messaging',
      description: 'Sends messages and shows whether they arrived.',
      operator: 'processor',
      agreement: 'memorandum',
      places: ['GB', 'EEA'],
      safeguard: ['adequacy-regulations'],
      stages: [{ measure: 'exactly', period: 'P7D', from: 'collected' }],
      disposal: 'deleted',
      enforcement: 'automatic',
    },
    identifiers: [
      {
        ...sent,
        kind: 'contact-details',
        plainName: 'Email address',
        name: 'email_address',
        description: 'Where an email goes.',
        whyNeeded: 'An email cannot be sent without it.',
        ties: ['itself'],
        alwaysThere: false,
      },
      {
        ...sent,
        kind: 'contact-details',
        plainName: 'Phone number',
        name: 'phone_number',
        description: 'Where a text message goes.',
        whyNeeded: 'A text message cannot be sent without it.',
        ties: ['itself'],
        alwaysThere: false,
      },
      {
        ...sent,
        kind: 'contact-details',
        plainName: 'Name and postal address',
        name: 'address_line_1 to address_line_7',
        description: 'Where a letter goes.',
        whyNeeded: 'A letter cannot be sent without it.',
        ties: ['itself'],
        alwaysThere: false,
      },
      {
        ...sent,
        kind: 'free-text',
        plainName: 'What the message says',
        name: 'personalisation',
        description: 'The words that are put into the message for the person, such as a name or a date.',
        whyNeeded: 'The message would not say what it is about.',
        ties: ['joined', 'itself'],
        alwaysThere: true,
      },
    ],
  },
]
