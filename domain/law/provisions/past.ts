import type { Provision } from '../provision'

/** What notices still name although it has ended, each with its last day. */
export const past = {
  'data-protection-directive': {
    title: 'The Data Protection Directive',
    citation: 'Directive 95/46/EC, repealed by Regulation (EU) 2016/679 Article 94',
    link: 'https://eur-lex.europa.eu/eli/dir/1995/46/oj',
    source: 'law',
    from: '1995-12-13',
    until: '2018-05-24',
    text: 'not-read',
  },
  'data-protection-act-1998': {
    title: 'The Data Protection Act 1998',
    citation: 'Data Protection Act 1998, repealed by the Data Protection Act 2018 Schedule 19 paragraph 44',
    link: 'https://www.legislation.gov.uk/ukpga/1998/29',
    source: 'law',
    from: '2000-03-01',
    until: '2018-05-24',
    text: 'not-read',
  },
  'eu-gdpr-in-the-uk': {
    title: 'The GDPR of the European Union as law of the UK',
    citation:
      'Regulation (EU) 2016/679 before it became the UK GDPR; European Union (Withdrawal) Act 2018 section 3',
    link: 'https://www.legislation.gov.uk/ukpga/2018/16/section/3',
    source: 'law',
    from: '2018-05-25',
    until: '2020-12-30',
    text: 'not-read',
  },
  'privacy-shield': {
    title: 'The EU-US Privacy Shield',
    citation: 'Decision (EU) 2016/1250, invalid since the judgment in case C-311/18 of 16 July 2020',
    link: 'https://eur-lex.europa.eu/eli/dec_impl/2016/1250/oj',
    source: 'law',
    from: '2016-07-12',
    until: '2020-07-15',
    text: 'not-read',
  },
  'safe-harbour': {
    title: 'The US Safe Harbour',
    citation: 'Decision 2000/520/EC, invalid since the judgment in case C-362/14 of 6 October 2015',
    link: 'https://eur-lex.europa.eu/eli/dec/2000/520/oj',
    source: 'law',
    from: '2000-07-26',
    until: '2015-10-05',
    text: 'not-read',
  },
  'adequacy-decisions': {
    title: 'Transfers to countries by an adequacy decision under Article 45',
    citation:
      'UK GDPR Article 45, replaced by the Data (Use and Access) Act 2025 Schedule 7; SI 2026/82 regulation 2(m)',
    link: 'https://www.legislation.gov.uk/ukpga/2025/18/schedule/7',
    source: 'law',
    from: '2020-12-31',
    until: '2026-02-04',
    text: 'not-read',
  },
  'automated-decisions-before-2026': {
    title: 'Automated decisions under Article 22',
    citation:
      'UK GDPR Article 22, replaced by Articles 22A to 22D; Data (Use and Access) Act 2025 section 80',
    link: 'https://www.legislation.gov.uk/ukpga/2025/18/section/80',
    source: 'law',
    from: '2020-12-31',
    until: '2026-02-04',
    text: 'not-read',
  },
  // The day of the move is not known: from the first day of autumn on, the address is to be checked.
  'regulator-at-wilmslow': {
    title: 'The regulator is at Wycliffe House in Wilmslow',
    citation:
      'Information Commissioner’s Office, June 2025: it moves from Wilmslow to Manchester in autumn 2026',
    link: 'https://ico.org.uk/global/contact-us/',
    source: 'regulator',
    from: '2001-01-30',
    until: '2026-08-31',
    text: 'not-read',
  },
} as const satisfies Record<string, Provision>
