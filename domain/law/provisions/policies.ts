import type { Provision } from '../provision'

/** Ministry of Justice security guidance and other policy of government. */
export const policies = {
  'moj-online-identifiers': {
    title: 'Online identifiers in security logging and monitoring',
    citation: 'Ministry of Justice security guidance: online identifiers',
    link: 'https://security-guidance.service.justice.gov.uk/online-identifiers-in-security-logging-and-monitoring/',
    source: 'policy',
    from: '2020-01-01',
    fromAssumed: true,
    text: { where: 'ministryofjustice/security-guidance on GitHub', on: '2026-11-22' },
    guidance: 'moj',
  },
  'information-asset-owners': {
    title: 'The role of information asset owners in government',
    citation: 'GOV.UK guidance: the role of information asset owners in government',
    link: 'https://www.gov.uk/government/publications/information-asset-owner-role-guidance',
    source: 'policy',
    from: '2020-01-01',
    fromAssumed: true,
    text: 'not-read',
  },
} as const satisfies Record<string, Provision>
