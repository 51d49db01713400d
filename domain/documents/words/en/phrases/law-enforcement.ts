import type { Phrases } from '../../phrases'

/** Data Protection Act 2018, section 31. */
const part3Purposes: Phrases['part3Purposes']['notice'] = {
  prevention: 'preventing criminal offences',
  investigation: 'investigating criminal offences',
  detection: 'detecting criminal offences',
  prosecution: 'prosecuting criminal offences',
  penalties: 'carrying out criminal penalties',
  'public-security': 'protecting the public from threats to public security',
}

/** Data Protection Act 2018, Schedule 8. */
const schedule8 = (us: string): Phrases['schedule8']['notice'] => ({
  statutory: `for a function that the law gives ${us}, for reasons of substantial public interest (Schedule 8, paragraph 1)`,
  justice: 'for the administration of justice (Schedule 8, paragraph 2)',
  'vital-interests': 'to protect somebody’s vital interests (Schedule 8, paragraph 3)',
  safeguarding: 'to safeguard children and individuals at risk (Schedule 8, paragraph 4)',
  'already-public': 'where the data is in the public domain already (Schedule 8, paragraph 5)',
  'legal-claims': 'for legal claims (Schedule 8, paragraph 6)',
  'judicial-acts': 'for judicial acts (Schedule 8, paragraph 7)',
  fraud: 'to prevent fraud (Schedule 8, paragraph 8)',
  archiving: 'for archiving, research or statistics (Schedule 8, paragraph 9)',
})

/** Data Protection Act 2018, sections 44(4) and 45(4). */
const restrictions: Phrases['restrictions']['notice'] = {
  inquiry: 'avoid getting in the way of an official or legal inquiry, investigation or procedure',
  crime:
    'avoid harming work to prevent, detect, investigate or prosecute crime, or carry out criminal penalties',
  'public-security': 'protect public security',
  'national-security': 'protect national security',
  rights: 'protect the rights and freedoms of other people',
}

export const lawEnforcement = {
  part3Purposes: { notice: part3Purposes, dpia: part3Purposes },
  competentAuthority: {
    dpia: {
      'schedule-7': 'it is named in Schedule 7 to the Data Protection Act 2018',
      function: 'it has a statutory function for a law enforcement purpose (section 30(1)(b))',
    },
  },
  part3Sensitive: {
    notice: {
      none: 'none of your data for law enforcement is sensitive',
      consent: 'we use sensitive data only if you agree',
      'schedule-8': 'we use sensitive data only where strictly necessary',
    },
    dpia: {
      none: 'no processing is sensitive',
      consent: 'sensitive processing rests on consent',
      'schedule-8': 'sensitive processing rests on Schedule 8',
    },
  },
  schedule8: { notice: schedule8('us'), dpia: schedule8('the organisation') },
  restrictions: { notice: restrictions, dpia: restrictions },
  /** Data Protection Act 2018, section 62(1). */
  loggedActions: {
    dpia: {
      collection: 'collecting',
      alteration: 'changing',
      consultation: 'looking at',
      disclosure: 'disclosing or transferring',
      combination: 'combining',
      erasure: 'erasing',
    },
  },
} satisfies Pick<
  Phrases,
  'part3Purposes' | 'competentAuthority' | 'part3Sensitive' | 'schedule8' | 'restrictions' | 'loggedActions'
>
