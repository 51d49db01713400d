import type { Provision } from '../provision'

/** How personal data is kept, protected, given to others and sent abroad: UK GDPR and the regulator's codes. */
export const handling = {
  'storage-limitation': {
    title: 'Keeping personal data no longer than its purpose needs, and saying how long',
    citation: 'UK GDPR Articles 5(1)(e), 13(2)(a) and 30(1)(f)',
    link: 'https://www.legislation.gov.uk/eur/2016/679/article/5',
    source: 'law',
    from: '2020-12-31',
    text: 'not-read',
  },
  'data-minimisation-in-logs': {
    title: 'No more data than the purpose needs, by design and by default',
    citation: 'UK GDPR Articles 5(1)(c) and 25',
    link: 'https://www.legislation.gov.uk/eur/2016/679/article/25',
    source: 'law',
    from: '2020-12-31',
    text: 'not-read',
  },
  'security-of-processing': {
    title: 'Who may reach personal data, and how it is protected',
    citation: 'UK GDPR Articles 5(1)(f) and 32',
    link: 'https://www.legislation.gov.uk/eur/2016/679/article/32',
    source: 'law',
    from: '2020-12-31',
    text: 'not-read',
  },
  processors: {
    title: 'Processors: a binding agreement, and only on instructions',
    citation: 'UK GDPR Article 28(3) and (10)',
    link: 'https://www.legislation.gov.uk/eur/2016/679/article/28',
    source: 'law',
    from: '2020-12-31',
    text: 'not-read',
  },
  'data-sharing-code': {
    title: 'Sharing data with another controller under an agreement',
    citation: 'Information Commissioner: Data sharing code of practice; Data Protection Act 2018 section 121',
    link: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/data-sharing-a-code-of-practice/',
    source: 'regulator',
    from: '2021-10-05',
    text: 'not-read',
  },
  // Schedule 7 replaced the adequacy decisions of Article 45 by transfers that regulations approve.
  'transfers-abroad': {
    title: 'Sending personal data outside the UK: approved by regulations, or with a safeguard',
    citation:
      'UK GDPR Articles 44A to 49; Data (Use and Access) Act 2025 Schedule 7; SI 2026/82 regulation 2(m)',
    link: 'https://www.legislation.gov.uk/ukpga/2025/18/schedule/7',
    source: 'law',
    from: '2026-02-05',
    text: { where: 'a copy of legislation.gov.uk', on: '2026-11-22' },
  },
  'places-of-data': {
    title: 'Knowing and saying in which countries personal data is',
    citation: 'UK GDPR Articles 13(1)(f) and 30(1)(e)',
    link: 'https://www.legislation.gov.uk/eur/2016/679/article/30',
    source: 'law',
    from: '2020-12-31',
    text: 'not-read',
  },
} as const satisfies Record<string, Provision>
