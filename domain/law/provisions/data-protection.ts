import type { Provision } from '../provision'

/** The UK GDPR and the Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025. */
export const dataProtection = {
  'personal-data': {
    title: 'What personal data is, online identifiers included',
    citation: 'UK GDPR Article 4(1)',
    link: 'https://www.legislation.gov.uk/eur/2016/679/article/4',
    source: 'law',
    from: '2020-12-31',
    certainty: 'to-be-checked',
  },
  'complaints-to-controller': {
    title: 'The right to complain to the controller',
    citation: 'Data Protection Act 2018 section 164A; UK GDPR Article 13(2)(ca); SI 2026/82 regulation 3',
    link: 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A',
    source: 'law',
    from: '2026-06-19',
    certainty: 'to-be-checked',
  },
} as const satisfies Record<string, Provision>
