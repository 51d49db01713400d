import { titlesIn } from '@/domain/record/in-words'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { Choice, Identifier, ServiceRecord } from '@/domain/record/record'
import { objectable } from '@/domain/record/vocabulary/device-access'
import { isNoAnswer } from '../no-answer'
import type { Rule } from '../rule'
import { choicesFor } from '../used-for'

/** The items that people must be told of and may object to, with the choices offered for them. */
function objectableItems(record: ServiceRecord): { item: Identifier; choices: Choice[] }[] {
  return record.identifiers
    .filter((item) => onDevice(item) && objectable.includes(item.pecrBasis ?? ''))
    .map((item) => ({ item, choices: choicesFor(record, item) }))
}

/** PECR Schedule A1 paragraphs 5 and 6: clear information, and a simple and free way to object. */
export const objectingRules: readonly Rule[] = [
  {
    id: 'information-before-objecting',
    title: 'Tell people what statistics and preferences on their device are for',
    provision: 'device-access',
    appliesTo: 'Items on devices that rely on the exception for statistical purposes or appearance',
    severity: 'must',
    why: 'The exception holds only if people get clear and full information about the purpose.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return objectableItems(record)
        .filter(({ item: { description, pecrDetail } }) => isNoAnswer(description) && isNoAnswer(pecrDetail))
        .map(({ item: { id } }) => ({
          text: `${titleOf('identifier', id)}: describe what it is and what it shows, for the cookies page`,
          facts: [`identifier/${id}/description`],
        }))
    },
  },
  {
    id: 'objecting-not-offered',
    title: 'Let people object to statistics and preferences on their device',
    provision: 'device-access',
    appliesTo: 'Items on devices that rely on the exception for statistical purposes or appearance',
    severity: 'must',
    why: 'The exception holds only if people can object simply, and do not. Setting a preference is not objecting.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return objectableItems(record)
        .filter(
          ({ choices }) =>
            choices.length > 0 && !choices.some(({ type }) => type === 'objection' || type === 'consent'),
        )
        .map(({ item: { id }, choices }) => ({
          text: `${titleOf('identifier', id)}: let people object, and record it as objecting`,
          facts: [`choice/${choices[0]?.id}/type`, `identifier/${id}/pecrBasis`],
        }))
    },
  },
  {
    id: 'objecting-costs',
    title: 'Let people choose and object free of charge',
    provision: 'device-access',
    appliesTo:
      'Choices about items on devices that rely on the exception for statistical purposes or appearance',
    severity: 'must',
    why: 'The exception holds only if objecting is free.',
    check: (record) => {
      const concerned = new Set(objectableItems(record).flatMap(({ choices }) => choices))
      return [...concerned]
        .filter(({ charge }) => charge)
        .map(({ id, name }) => ({
          text: `${name}: let people choose and change their mind free of charge`,
          facts: [`choice/${id}/charge`],
        }))
    },
  },
  {
    id: 'objecting-by-browser-alone',
    title: 'Do not leave objecting to the settings of the browser',
    provision: 'storage-and-access-guidance',
    appliesTo:
      'Choices about items on devices that rely on the exception for statistical purposes or appearance',
    severity: 'should',
    why: 'Few people know the settings of their browser, and they stop more than what you would stop.',
    check: (record) => {
      const concerned = new Set(objectableItems(record).flatMap(({ choices }) => choices))
      return [...concerned]
        .filter(({ how }) => how?.every((way) => way === 'browser'))
        .map(({ id, name }) => ({
          text: `${name}: offer a way of your own beside the settings of the browser`,
          facts: [`choice/${id}/how`],
        }))
    },
  },
]
