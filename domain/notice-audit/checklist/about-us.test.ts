import { itemsAboutUs } from './about-us'
import { describeItems } from './item-cases'

describeItems(itemsAboutUs, {
  controller: {
    meets: [
      'The Ministry of Justice is the data controller for your information.',
      'Data controller: Example Council.',
      'We are joint controllers with the police.',
      'The Ministry of Examples is responsible for the personal data that we hold.',
      'This makes the Trust a Data Controller.',
    ],
    misses: [
      'You have the right to complain to the controller.',
      '[insert name] is the data controller.',
      'A data controller is the organisation that decides how data is used.',
      'It is shared with other controllers.',
    ],
  },
  'contact-details': {
    meets: ['Email privacy@example.org.', 'Write to us at 1 Street, London SW1A 1AA.', 'Call 020 7946 0000.'],
    misses: ['Contact the ICO at casework@ico.org.uk.', 'Contact us.'],
  },
  'data-protection-officer': {
    meets: [
      '# Data protection officer\n\nEmail dpo@example.org.',
      'Our data protection officer can help.\n\nWrite to 1 Street, SW1A 1AA.',
    ],
    misses: [
      'We have a data protection officer.',
      '# DPO\n\nAsk us.\n\n# Others\n\nmail@example.org',
      'Our data protection officer is Ms Brown. For general enquiries call 020 7946 0000.',
    ],
  },
  date: {
    meets: [
      'Last updated: 1 May 2026',
      'This notice was last reviewed on 01/05/26.',
      '# Last updated\n\nMay 2026',
    ],
    misses: [
      'We update this notice from time to time.',
      'We updated our systems for the Data Protection Act 2018.',
      'Next review: May 2027',
      'Last updated: [insert date]',
    ],
  },
})
