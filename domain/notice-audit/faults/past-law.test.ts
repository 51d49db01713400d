import { describeFaults } from './fault-cases'
import { pastLawFaults } from './past-law'

describeFaults(pastLawFaults, {
  'names-data-protection-directive': {
    broken: ['This follows Directive 95/46/EC.'],
    fine: ['The UK GDPR replaced Directive 95/46/EC.'],
  },
  'names-data-protection-act-1998': {
    broken: [
      'We follow the Data Protection Act 1998.',
      'Under the Data Protection Act 1998 we keep it no longer than necessary.',
      'We follow the DPA 1998.',
    ],
    fine: ['We follow the Data Protection Act 2018.', 'The Data Protection Act 1998 was repealed.'],
  },
  'names-privacy-shield': {
    broken: ['Google is certified under the EU-US Privacy Shield.'],
    fine: ['Google is certified under the UK-US data bridge.'],
  },
  'names-safe-harbour': {
    broken: ['Our supplier belongs to the US Safe Harbor.'],
    fine: ['The harbour is safe.'],
  },
  'names-adequacy-decisions': {
    broken: ['There is an adequacy decision under Article 45.'],
    fine: ['UK adequacy regulations under Article 45A apply.'],
  },
  'names-automated-decisions-before-2026': {
    broken: ['You have the right under Article 22 not to be subject to it.'],
    fine: ['You have rights under Article 22C.'],
  },
  'names-eu-gdpr': {
    broken: [
      'We follow the EU GDPR.',
      'We follow Regulation (EU) 2016/679.',
      'Our basis is GDPR Article 6(1)(e).',
      'We comply with the General Data Protection Regulation.',
    ],
    fine: ['We follow the UK GDPR.', 'Our basis is Article 6(1)(e) of the GDPR. We mean the UK GDPR.'],
  },
})
