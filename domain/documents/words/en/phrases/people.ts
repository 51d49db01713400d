import type { Phrases } from '../../phrases'

export const people = {
  relationship: {
    dpia: {
      user: (who) => `${who} use the service themselves`,
      described: (who) => `somebody else describes ${who}`,
      staff: (who, organisation) => `${who} work for ${organisation}`,
      professional: (who) => `${who} use the service in their work`,
      partner: (who) => `${who} work for another organisation`,
      contact: (who, organisation) => `${who} contact ${organisation}, or are contacted by it`,
    },
  },
  children: {
    notice: {
      yes: (groups) => `children may be among ${groups}`,
      no: () => undefined,
      'not-known': (groups) => `we do not know whether children are among ${groups}`,
    },
    dpia: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
  },
  told: {
    dpia: {
      contact: 'when they are first contacted',
      'within-a-month': 'within a month of collection',
      disclosure: 'before data is first passed on',
      giver: 'by the person who gives their data',
      exception: 'not told, because an exception applies',
    },
  },
  /** UK GDPR Article 14(5). */
  toldException: {
    dpia: {
      'already-know': 'they have the information already (Article 14(5)(a))',
      impossible: 'telling them is impossible or takes disproportionate effort (Article 14(5)(b))',
      'would-impair':
        'telling them would make the purpose impossible or seriously impair it (Article 14(5)(b))',
      'laid-down': 'the law lays down that the data is obtained or disclosed (Article 14(5)(c))',
      confidential: 'the data must stay confidential under professional secrecy (Article 14(5)(d))',
    },
  },
  /** Data Protection Act 2018, section 38(3). */
  part3Categories: {
    dpia: {
      suspects: 'people suspected of an offence, or of being about to commit one',
      convicted: 'people convicted of an offence',
      victims: 'victims or possible victims',
      witnesses: 'witnesses or others with information about offences',
      others: 'other people',
    },
  },
} satisfies Pick<Phrases, 'relationship' | 'children' | 'told' | 'toldException' | 'part3Categories'>
