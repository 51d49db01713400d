import type { Phrases } from '../../phrases'

const disposal: Phrases['disposal']['notice'] = {
  deleted: 'deleted',
  anonymised: 'made anonymous',
  aggregated: 'turned into totals',
  overwritten: 'overwritten',
  archived: 'moved to a permanent archive',
}
const enforcement: Phrases['enforcement']['notice'] = { automatic: 'automatically', manual: 'by hand' }

const onDevice = { collected: 'after it is set', 'last-activity': 'after it is last used' } as const
const toYou = {
  service: { collected: 'after we collect it', 'last-activity': 'after the last activity' },
  device: onDevice,
} as const

const form: Phrases['form']['notice'] = {
  raw: 'as captured',
  truncated: 'in a shortened form',
  hashed: 'as a hash',
  pseudonymised: 'under a pseudonym',
  encrypted: 'encrypted field by field',
  aggregated: 'in totals',
  anonymised: 'in an anonymous form',
  'in-transit': 'only while it passes through',
}

export const keeping = {
  disposal: { notice: disposal, dpia: disposal },
  enforcement: { notice: enforcement, dpia: enforcement },
  from: {
    notice: toYou,
    cookies: toYou,
    dpia: {
      service: { collected: 'after collection', 'last-activity': 'after the last activity' },
      device: onDevice,
    },
  },
  fromCell: {
    dpia: {
      service: { collected: 'Collection', 'last-activity': 'Last activity' },
      device: { collected: 'Setting', 'last-activity': 'Last use' },
    },
  },
  browserSession: {
    notice: 'until you close your browser',
    cookies: 'until you close your browser',
    dpia: 'until the browser is closed',
  },
  form: { notice: form, dpia: form },
} satisfies Pick<Phrases, 'disposal' | 'enforcement' | 'from' | 'fromCell' | 'browserSession' | 'form'>
