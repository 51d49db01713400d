import { publicName } from '../naming'
import { phrase } from '../wording/sentences'
import { answer, type Check, contact, named, own } from './coverage-check'

/** The first half of the ICO's checklist: who uses data, why, and where it goes. */
export const checksOfUse: Check[] = [
  {
    item: 'Name and contact details of the organisation',
    article: 'Article 13(1)(a)',
    find: (material) => {
      const found = contact(material, 'privacy', 'general', 'dpo')
      const because = found.met
        ? 'The controller is named, with a contact.'
        : 'No contact of the controller is recorded.'
      return { met: found.met, because }
    },
  },
  {
    item: 'Name and contact details of the representative',
    article: 'Article 13(1)(a)',
    find: () => ({ met: true, because: 'Only a controller outside the UK needs a representative.' }),
  },
  {
    item: 'Contact details of the data protection officer',
    article: 'Article 13(1)(b)',
    find: (material) => contact(material, 'dpo'),
  },
  {
    item: 'Purposes of the processing',
    article: 'Article 13(1)(c)',
    find: (material) => {
      const without = material.covered.filter((identifier) => material.purposesOf(identifier).length === 0)
      const missing =
        material.record.purposes.length === 0
          ? ['any purpose']
          : without.map(({ plainName }) => phrase(plainName))
      return answer(missing, 'Each identifier has a purpose.')
    },
  },
  {
    item: 'Lawful basis for the processing',
    article: 'Article 13(1)(c)',
    find: (material) => {
      const purposes = own(material)
      const missing = purposes.filter(
        ({ regime, bases, part3Basis, anonymised }) =>
          !anonymised && !(regime === 'part-3' ? part3Basis : bases),
      )
      const nothing = material.record.purposes.length === 0 ? ['any purpose'] : []
      return answer([...nothing, ...named(missing)], 'Each purpose has a lawful basis.')
    },
  },
  {
    item: 'Legitimate interests',
    article: 'Article 13(1)(d)',
    find: (material) => {
      const relying = own(material).filter(({ bases = [] }) =>
        bases.some(({ basis }) => basis === 'legitimate-interests'),
      )
      const missing = relying.filter(({ bases = [] }) =>
        bases.some(({ basis, interest }) => basis === 'legitimate-interests' && !interest),
      )
      const complete =
        relying.length > 0
          ? 'Each legitimate interest is described.'
          : 'Legitimate interests are not relied on.'
      return answer(named(missing), complete)
    },
  },
  {
    item: 'Categories of personal data',
    article: 'Article 14(1)(d)',
    find: ({ covered }) => answer(covered.length > 0 ? [] : ['any identifier'], 'Every identifier is named.'),
  },
  {
    item: 'Recipients of the data',
    article: 'Article 13(1)(e)',
    find: ({ record }) => {
      const systems = record.systems.filter(({ kind }) => kind !== 'browser')
      const unknown = systems.filter(
        ({ operator, party }) =>
          operator === undefined || ((operator === 'processor' || operator === 'third-party') && !party),
      )
      const nothing = record.systems.length === 0 ? ['any system'] : []
      return answer([...nothing, ...unknown.map(publicName)], 'Whoever runs a system or gets data is named.')
    },
  },
  {
    item: 'Transfers outside the UK and their safeguards',
    article: 'Article 13(1)(f)',
    find: ({ record }) => {
      const abroad = (places: string[] = []) => places.some((place) => place !== 'GB')
      const systems = record.systems.filter(({ kind }) => kind !== 'browser')
      const missing = systems.filter(({ places, safeguard }) => !places || (abroad(places) && !safeguard))
      const sharings = record.sharings.filter(({ to, safeguard }) => abroad(to) && !safeguard)
      const nothing = systems.length === 0 ? ['any system'] : []
      return answer(
        [
          ...nothing,
          ...missing.map(publicName),
          ...sharings.map(({ what }) => (what ? `sharing of ${phrase(what)}` : 'a sharing')),
        ],
        'The country of each system is given, and each safeguard that is needed.',
      )
    },
  },
]
