/** UK GDPR Article 6(1), with point (ea) since 5 February 2026 (Data (Use and Access) Act 2025, section 70). */
export const lawfulBases = {
  consent: { label: 'Consent', article: 'Article 6(1)(a)', words: 'we do this only if you agree' },
  contract: {
    label: 'Contract',
    article: 'Article 6(1)(b)',
    words: 'we need it for a contract with you, or to take steps that you asked for before a contract',
  },
  'legal-obligation': {
    label: 'Legal obligation',
    article: 'Article 6(1)(c)',
    words: 'the law says that we must',
  },
  'vital-interests': {
    label: 'Vital interests',
    article: 'Article 6(1)(d)',
    words: 'it is needed to protect someone’s life',
  },
  'public-task': {
    label: 'Public task',
    article: 'Article 6(1)(e)',
    words: 'it is needed for a task in the public interest or for our official functions',
  },
  'recognised-legitimate-interest': {
    label: 'Recognised legitimate interest',
    article: 'Article 6(1)(ea)',
    words: 'it is needed for a recognised legitimate interest',
  },
  'legitimate-interests': {
    label: 'Legitimate interests',
    article: 'Article 6(1)(f)',
    words: 'it is needed for legitimate interests that are not outweighed by yours',
  },
} as const

/** The bases as options to pick from, each with its article. */
export const basisOptions = Object.fromEntries(
  Object.entries(lawfulBases).map(([key, { label, article }]) => [key, `${label} (${article})`]),
) as { [K in keyof typeof lawfulBases]: string }

export type LawfulBasis = keyof typeof lawfulBases

/** UK GDPR Annex 1: the conditions of point (ea). */
export const recognisedConditions = {
  'public-task-request': 'Somebody with a public task asked for the data',
  'security-and-defence': 'National security, public security or defence',
  emergency: 'An emergency',
  crime: 'Detecting, investigating or preventing crime',
  safeguarding: 'Safeguarding vulnerable people',
} as const

/** UK GDPR Article 9(2). */
export const specialCategoryConditions = {
  'explicit-consent': 'Explicit consent (Article 9(2)(a))',
  employment: 'Employment, social security and social protection (Article 9(2)(b))',
  'vital-interests': 'Vital interests (Article 9(2)(c))',
  'not-for-profit': 'Not-for-profit bodies (Article 9(2)(d))',
  'made-public': 'Made public by the person (Article 9(2)(e))',
  'legal-claims': 'Legal claims or judicial acts (Article 9(2)(f))',
  'substantial-public-interest': 'Substantial public interest (Article 9(2)(g))',
  'health-or-care': 'Health or social care (Article 9(2)(h))',
  'public-health': 'Public health (Article 9(2)(i))',
  archiving: 'Archiving, research and statistics (Article 9(2)(j))',
} as const

/** UK GDPR Article 10 and DPA 2018 section 10(5). */
export const criminalOffenceConditions = {
  'official-authority': 'Under the control of official authority (Article 10)',
  'schedule-1': 'A condition in Schedule 1 to the Data Protection Act 2018',
} as const
