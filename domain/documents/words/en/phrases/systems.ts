import type { Phrases } from '../../phrases'

const encryption: Phrases['encryption']['notice'] = {
  'in-transit': 'when it is sent',
  'at-rest': 'where it is kept',
  fields: 'field by field',
  none: '',
}

export const systems = {
  systemKind: {
    dpia: {
      browser: 'The person’s browser',
      cdn: 'Content delivery network',
      'load-balancer': 'Load balancer',
      firewall: 'Firewall or bot protection',
      'web-server-log': 'Web server log',
      'application-log': 'Application log',
      siem: 'Security monitoring',
      database: 'Database',
      cache: 'Cache or session store',
      'file-store': 'File store',
      analytics: 'Analytics',
      'identity-provider': 'Identity provider',
      'error-tracker': 'Error or performance monitoring',
      messaging: 'Email, text or letter sending',
      payments: 'Payments',
      forms: 'Forms or surveys',
      'case-management': 'Case management',
      mailbox: 'Mailbox',
      audit: 'Audit service',
      print: 'Print and post',
      survey: 'Surveys',
      'call-centre': 'Call centre',
      'file-share': 'File share',
      paper: 'Paper',
      backup: 'Backup',
      other: 'Another kind of system',
    },
  },
  operator: {
    dpia: {
      'own-team': 'The service team',
      'shared-platform': 'A platform of the organisation',
      processor: 'A processor',
      'third-party': 'A third party',
    },
  },
  encryption: { notice: encryption, dpia: encryption },
} satisfies Pick<Phrases, 'systemKind' | 'operator' | 'encryption'>
