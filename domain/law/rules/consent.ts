import { titlesIn } from '@/domain/record/in-words'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { Purpose } from '@/domain/record/record'
import type { Rule } from '../rule'
import { choicesFor, purposesOf } from '../used-for'

/** Whether consent is the only basis. */
const isByConsent = ({ bases = [] }: Purpose) =>
  bases.length > 0 && bases.every(({ basis }) => basis === 'consent')

/** Consent is asked, is given freely and is as easy to withdraw as to give. */
export const consentRules: readonly Rule[] = [
  {
    id: 'consent-not-asked',
    title: 'Ask for the consent that you rely on',
    provision: 'consent',
    appliesTo: 'Identifiers used only by consent, or kept on a device by consent',
    severity: 'must',
    why: 'Consent is a clear act of agreeing. Objecting later, or setting a preference, is not consent.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return record.identifiers.flatMap((identifier) => {
        const { id, pecrBasis } = identifier
        const choices = choicesFor(record, identifier)
        if (choices.some(({ type }) => type === 'consent')) return []
        const onlyConsent = purposesOf(record, identifier).find(isByConsent)
        // That an item on a device needs a choice at all is a gap of the record.
        const device = onDevice(identifier) && pecrBasis === 'consent' && choices.length > 0
        if (!device && !onlyConsent) return []
        return {
          text: `${titleOf('identifier', id)}: record the choice by which people agree, because it is used by consent`,
          facts: [
            onlyConsent && !device
              ? (`identifier/${id}/purposes` as const)
              : (`identifier/${id}/pecrBasis` as const),
            ...choices.map((choice) => `choice/${choice.id}/type`),
            ...(onlyConsent ? [`purpose/${onlyConsent.id}/bases`] : []),
          ],
        }
      })
    },
  },
  {
    id: 'consent-compulsory',
    title: 'Do not make people agree in order to use the service',
    provision: 'consent',
    appliesTo: 'Choices by consent, and what must be given although it is used by consent',
    severity: 'must',
    why: 'Consent that people cannot refuse is not given freely, so it is no consent. A public body usually has another basis.',
    check: (record) => {
      const titleOf = titlesIn(record)
      const compulsory = record.choices
        .filter(({ type, usableWithout }) => type === 'consent' && usableWithout === false)
        .map(({ id, name }) => ({
          text: `${name}: let people use the service if they say no, or rely on another basis`,
          facts: [`choice/${id}/usableWithout`] as [string],
        }))
      const required = record.identifiers
        .filter(({ obligation }) => obligation && ['required', 'law', 'contract'].includes(obligation))
        .flatMap((identifier) => {
          const { id, pecrBasis } = identifier
          const purpose = purposesOf(record, identifier).find(isByConsent)
          if (!purpose && !(onDevice(identifier) && pecrBasis === 'consent')) return []
          return {
            text: `${titleOf('identifier', id)}: people must give it, so consent cannot be its basis`,
            facts: [
              `identifier/${id}/obligation`,
              purpose ? `purpose/${purpose.id}/bases` : `identifier/${id}/pecrBasis`,
            ] as [string, string],
          }
        })
      return [...compulsory, ...required]
    },
  },
  {
    id: 'consent-hard-to-withdraw',
    title: 'Make it as easy to withdraw consent as to give it',
    provision: 'consent',
    appliesTo: 'Choices by consent',
    severity: 'must',
    why: 'A person who agreed with one click must not have to write a letter to change their mind.',
    check: ({ choices }) =>
      choices
        .filter(({ type, ease }) => type === 'consent' && ease === 'harder')
        .map(({ id, name }) => ({
          text: `${name}: make it as easy to change one’s mind as it was to agree`,
          facts: [`choice/${id}/ease`, `choice/${id}/withdraw`],
        })),
  },
]
