import type { Provision } from '../provision'

/** The Privacy and Electronic Communications Regulations 2003: storing and reading on people's devices. */
export const devices = {
  'device-access': {
    title: 'Storing or reading on a device: consent, or an exception',
    citation:
      'PECR regulation 6 and Schedule A1; Data (Use and Access) Act 2025 Schedule 12; SI 2026/82 regulation 2(w)',
    link: 'https://www.legislation.gov.uk/ukpga/2025/18/schedule/12',
    source: 'law',
    from: '2026-02-05',
    certainty: 'to-be-checked',
  },
} as const satisfies Record<string, Provision>
