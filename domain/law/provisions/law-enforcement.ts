import type { Provision } from '../provision'

/** Part 3 of the Data Protection Act 2018: competent authorities that use data for law enforcement. */
export const lawEnforcement = {
  'law-enforcement-notice': {
    title: 'What people are told about data used for law enforcement',
    citation: 'Data Protection Act 2018 section 44',
    link: 'https://www.legislation.gov.uk/ukpga/2018/12/section/44',
    source: 'law',
    from: '2018-05-25',
    text: 'not-read',
  },
  'law-enforcement-logging': {
    title: 'Logging of what is done with data used for law enforcement',
    citation: 'Data Protection Act 2018 section 62',
    link: 'https://www.legislation.gov.uk/ukpga/2018/12/section/62',
    source: 'law',
    from: '2018-05-25',
    text: 'not-read',
  },
} as const satisfies Record<string, Provision>
