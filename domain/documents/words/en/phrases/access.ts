import type { Phrases } from '../../phrases'

const accessGroup: Phrases['accessGroup'] = {
  notice: {
    operations: 'people who run the service',
    security: 'people who protect our services from attack',
    support: 'people who support those who use the service',
    casework: 'people who use the data in their work',
    analysts: 'analysts and researchers',
    supplier: 'people who work for a supplier',
    other: 'other people',
  },
  dpia: {
    operations: 'Service operations',
    security: 'Security operations team',
    support: 'Support',
    casework: 'Casework',
    analysts: 'Analysis and research',
    supplier: 'Supplier',
    other: 'Others',
  },
}

export const access = {
  accessGroup,
  accessMay: {
    dpia: {
      raw: 'see the records',
      search: 'search',
      aggregates: 'see totals only',
      administer: 'administer',
    },
  },
  accessLogged: { dpia: { yes: 'Yes', no: 'No', 'not-known': 'Not known' } },
} satisfies Pick<Phrases, 'accessGroup' | 'accessMay' | 'accessLogged'>
