/** How personal data is protected when it leaves the UK: UK GDPR Chapter V as in force since 5 February 2026. */
export const safeguards = {
  'adequacy-regulations': 'UK adequacy regulations',
  'data-bridge': 'the UK Extension to the EU-US Data Privacy Framework (the UK-US data bridge)',
  idta: 'the UK International Data Transfer Agreement',
  addendum: 'the UK Addendum to the EU standard contractual clauses',
  'contract-clauses': 'contract clauses that require the same protection as in the UK',
  'binding-rules': 'binding corporate rules approved for the UK',
  'public-bodies': 'a binding arrangement between public bodies',
  derogation: 'an exception for a particular situation (UK GDPR Article 49)',
  none: 'no safeguard yet',
} as const
