/** What makes an organisation a competent authority: section 30(1) of the Data Protection Act 2018. */
export const competentAuthorities = {
  'schedule-7': 'It is named in Schedule 7',
  function: 'It has a statutory function for a law enforcement purpose (section 30(1)(b))',
} as const

/** The law enforcement purposes: section 31 of the Data Protection Act 2018. */
export const lawEnforcementPurposes = {
  prevention: 'Preventing crime',
  investigation: 'Investigating crime',
  detection: 'Detecting crime',
  prosecution: 'Prosecuting crime',
  penalties: 'Carrying out criminal penalties',
  'public-security': 'Protecting the public from threats to public security',
} as const

/** The conditions for sensitive processing: Schedule 8 to the Data Protection Act 2018, paragraphs 1 to 9. */
export const schedule8Conditions = {
  statutory: 'Statutory and similar purposes (paragraph 1)',
  justice: 'Administration of justice (paragraph 2)',
  'vital-interests': 'Protecting somebody’s vital interests (paragraph 3)',
  safeguarding: 'Safeguarding of children and of individuals at risk (paragraph 4)',
  'already-public': 'Personal data already in the public domain (paragraph 5)',
  'legal-claims': 'Legal claims (paragraph 6)',
  'judicial-acts': 'Judicial acts (paragraph 7)',
  fraud: 'Preventing fraud (paragraph 8)',
  archiving: 'Archiving, research or statistics (paragraph 9)',
} as const

/** Why people may be told less: sections 44(4) and 45(4) of the Data Protection Act 2018. */
export const restrictionGrounds = {
  inquiry: 'So as not to obstruct an inquiry, investigation or procedure',
  crime:
    'So as not to prejudice preventing, detecting, investigating or prosecuting crime, or criminal penalties',
  'public-security': 'To protect public security',
  'national-security': 'To protect national security',
  rights: 'To protect the rights and freedoms of others',
} as const

/** What must be logged in automated systems: section 62(1) of the Data Protection Act 2018. */
export const loggedActions = {
  collection: 'Collection',
  alteration: 'Alteration',
  consultation: 'Consultation',
  disclosure: 'Disclosure, transfers included',
  combination: 'Combination',
  erasure: 'Erasure',
} as const

/** Said beside the question which law applies, and to whoever answers with Part 4 in a record file. */
export const part4NotCovered =
  'The privacy inventory does not cover Part 4 of the Data Protection Act 2018 (intelligence services). Ask your data protection officer'
