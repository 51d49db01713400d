import type { Provision } from '../provision'

/** The Privacy and Electronic Communications Regulations 2003 (PECR): storing and reading on people's devices. */
export const devices = {
  'device-basis': {
    title: 'Nothing is stored on a device, or read from it, without a basis',
    citation: 'PECR regulation 6, as amended from 26 May 2011 and replaced on 5 February 2026',
    link: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/6',
    source: 'law',
    from: '2011-05-26',
    text: 'not-read',
  },
  'device-access-before-2026': {
    title: 'Consent, unless only to carry a communication or strictly necessary',
    citation: 'PECR regulation 6(1), (2) and (4) as they were before 5 February 2026',
    link: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/6',
    source: 'law',
    from: '2011-05-26',
    until: '2026-02-04',
    text: 'not-read',
  },
  'device-access': {
    title: 'Storing or reading on a device: consent, or an exception',
    citation:
      'PECR regulation 6 and Schedule A1; Data (Use and Access) Act 2025 Schedule 12; SI 2026/82 regulation 2(w)',
    link: 'https://www.legislation.gov.uk/ukpga/2025/18/schedule/12',
    source: 'law',
    from: '2026-02-05',
    text: 'not-read',
  },
  'storage-and-access-guidance': {
    title: 'Guidance on storage and access technologies',
    citation: 'ICO guidance on the use of storage and access technologies, 29 April 2026',
    link: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guidance-on-the-use-of-storage-and-access-technologies/what-are-the-exceptions/',
    source: 'regulator',
    from: '2026-04-29',
    text: 'not-read',
  },
  'consent-for-devices-and-after': {
    title: 'Consent as the lawful basis of what is done with what needed consent to store',
    citation:
      'ICO guidance on the use of storage and access technologies: how the PECR rules relate to the UK GDPR',
    link: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guidance-on-the-use-of-storage-and-access-technologies/how-do-the-pecr-rules-relate-to-the-uk-gdpr/',
    source: 'regulator',
    from: '2026-04-29',
    text: {
      where: 'a stored copy of the page on ico.org.uk, its summary',
      on: '2026-12-01',
    },
  },
} as const satisfies Record<string, Provision>
