import { itemsAboutUse } from './about-use'
import { describeItems } from './item-cases'

describeItems(itemsAboutUse, {
  categories: {
    meets: ['We collect your name and email address.', '# What data we collect\n\n- your IP address'],
    misses: ['We collect what we need.', 'We do not collect your name.', '# Your rights\n\nYour data.'],
  },
  purposes: {
    meets: ['We use your data to book visits.', '# Why we need it\n\nTo keep the service secure.'],
    misses: [
      'We take your privacy seriously.',
      'You need to turn on JavaScript to use this.',
      'This notice explains why we need data to help you.',
    ],
  },
  'lawful-basis': {
    meets: [
      'The lawful basis is public task.',
      '# Legal basis\n\nIt is in the public interest.',
      'We rely on Article 6(1)(c): a legal obligation.',
      'Lawful basis: Art. 6.1 (e).',
    ],
    misses: [
      'We work in the public interest.',
      'We will not use it without your consent.',
      'You have the right to object if we rely on a public task.',
      'The lawful basis is [insert: consent or public task].',
    ],
  },
  'legitimate-interests': {
    meets: ['The lawful basis is our legitimate interests in stopping fraud.'],
    misses: ['Legal basis: legitimate interests.'],
  },
  recipients: {
    meets: [
      'We share your data with the police.',
      'We do not share it with anyone.',
      '# Recipients\n\nThe courts.',
    ],
    misses: [
      'We keep your data safe.',
      'We do not share your data with third parties for marketing.',
      'This site links to other organisations.',
      'Read more about who we share it with.',
    ],
  },
  transfers: {
    meets: ['We do not transfer your data outside the UK.', 'Your data is stored in Ireland.'],
    misses: [
      'See GOV.UK, which is stored.',
      'We process data.',
      'We process your data under the UK GDPR.',
      'Most of what we process is given to us by you.',
    ],
  },
  'transfer-safeguards': {
    meets: [
      'We transfer data outside the UK. Adequacy regulations cover it.',
      'Data goes outside the UK, and is held in the USA under standard contractual clauses.',
    ],
    misses: ['We transfer your data outside the UK.'],
  },
  retention: {
    meets: [
      'We keep your data for seven years.',
      '# How long we keep it\n\n| What | When |\n| - | - |\n| Logs | 90 days |',
      'We delete it when you close your account.',
      'We keep it for six (6) financial years.',
      'We keep it for the duration of your studies.',
    ],
    misses: [
      'We keep your data as long as necessary.',
      'We answer in 30 days.',
      'We will respond about the data we hold within one month.',
      'We store your answers when you use the service.',
      '# Cookies\n\n| Name | Expires |\n| - | - |\n| _ga | 2 years |',
      'We keep it for [insert number] years.',
    ],
  },
})
