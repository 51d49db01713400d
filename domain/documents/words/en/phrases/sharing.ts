import type { Phrases } from '../../phrases'

const capacity: Phrases['capacity'] = {
  notice: {
    controller: 'these use data for purposes of their own',
    joint: 'these decide together with us how data is used',
    processor: 'these work for us on our instructions',
    law: 'the law requires or allows us to give data to these',
  },
  dpia: {
    controller: 'these recipients may use data for purposes of their own',
    joint: 'these decide jointly with the organisation how data is used',
    processor: 'these processors act on instructions',
    law: 'the law requires or allows data to be given to these recipients',
  },
}

const sharedForm: Phrases['sharedForm']['notice'] = {
  raw: '',
  pseudonymised: 'under a pseudonym',
  'de-identified': 'without what names people',
  aggregated: 'in totals',
  anonymised: 'in an anonymous form',
}

/** What protects data in places outside the UK: UK GDPR Chapter V. Adequacy comes from the law of the day. */
const safeguard: Phrases['safeguard']['notice'] = {
  'adequacy-regulations': (places) => `UK adequacy regulations cover ${places}`,
  'data-bridge': (places) =>
    `UK adequacy regulations cover companies in ${places} that are certified under the UK Extension to the EU-US Data Privacy Framework (the UK-US data bridge)`,
  idta: (places) => `the UK International Data Transfer Agreement protects data in ${places}`,
  addendum: (places) => `the UK Addendum to the EU standard contractual clauses protects data in ${places}`,
  'contract-clauses': (places) =>
    `clauses in a contract require the same protection in ${places} as in the UK`,
  'binding-rules': (places) => `binding corporate rules approved for the UK protect data in ${places}`,
  'public-bodies': (places) => `a binding arrangement between public bodies protects data in ${places}`,
  derogation: (places) =>
    `data goes to ${places} under an exception for a particular situation (UK GDPR Article 49)`,
  none: (places) => `nothing protects data in ${places} yet`,
}

export const sharing = {
  capacity,
  sharedForm: { notice: sharedForm, dpia: sharedForm },
  agreement: {
    notice: {
      contract: 'under a contract',
      memorandum: 'under a memorandum of understanding',
      terms: 'under terms that we have accepted',
      none: '',
    },
    dpia: {
      contract: 'Contract',
      memorandum: 'Memorandum of understanding',
      terms: 'Terms accepted',
      none: 'None yet',
    },
  },
  ownUse: {
    dpia: { yes: 'may use it for purposes of its own', no: 'may not use it for purposes of its own' },
  },
  safeguard: { notice: safeguard, dpia: safeguard },
} satisfies Pick<Phrases, 'capacity' | 'sharedForm' | 'agreement' | 'ownUse' | 'safeguard'>
