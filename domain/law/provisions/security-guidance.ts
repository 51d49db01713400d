import type { Provision } from '../provision'

/** Ministry of Justice security guidance on logs. Its pages give no first day; they have been public since 2020. */
export const securityGuidance = {
  'moj-logging': {
    title: 'Security logs: how long they are kept, who sees them and who owns them',
    citation:
      'Ministry of Justice security guidance: logging and monitoring; beside it, accounting, which asks for 6 months to 2 years',
    link: 'https://security-guidance.service.justice.gov.uk/logging-and-monitoring/',
    source: 'policy',
    from: '2020-01-01',
    fromAssumed: true,
    text: { where: 'ministryofjustice/security-guidance on GitHub', on: '2026-11-22' },
    guidance: 'moj',
  },
  'moj-triage-standards': {
    title: 'Deleting records automatically when their time is over',
    citation: 'Ministry of Justice security guidance: data security and privacy triage standards',
    link: 'https://security-guidance.service.justice.gov.uk/data-security-and-privacy-triage-standards/',
    source: 'policy',
    from: '2020-01-01',
    fromAssumed: true,
    text: { where: 'ministryofjustice/security-guidance on GitHub', on: '2026-11-22' },
    guidance: 'moj',
  },
} as const satisfies Record<string, Provision>
