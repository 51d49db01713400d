import { titlesIn } from '@/domain/record/in-words'
import type { Rule } from '../rule'

/** Online identifiers are personal data unless somebody gives a reason that holds. */
export const personalDataRules: readonly Rule[] = [
  {
    id: 'not-personal-needs-reason',
    title: 'Give a reason for each identifier that you say is not personal data',
    provision: 'personal-data',
    appliesTo: 'Identifiers recorded as not personal data',
    severity: 'must',
    why: 'If there is any way to tie an identifier to a person, it is personal data. How it could be tied does not matter.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return record.identifiers
        .filter(({ personalData, notPersonalReason }) => personalData === false && !notPersonalReason)
        .map(({ id }) => ({
          text: `${titleOf('identifier', id)}: say why it is not personal data, or record it as personal data`,
          facts: [`identifier/${id}/personalData`, `identifier/${id}/notPersonalReason`],
        }))
    },
  },
]
