import { heldCopies } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { isNoAnswer } from '../no-answer'
import { reversibleForms } from '../reversible-forms'
import type { Rule } from '../rule'
import { saysNothing } from '../vague-retention'

const notPersonal = ({ identifiers }: ServiceRecord) =>
  identifiers.filter(({ personalData }) => personalData === false)

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
      return notPersonal(record)
        .filter(
          ({ notPersonalReason = '' }) => isNoAnswer(notPersonalReason) || saysNothing(notPersonalReason),
        )
        .map(({ id }) => ({
          text: `${titleOf('identifier', id)}: say why it is not personal data, or record it as personal data`,
          facts: [`identifier/${id}/personalData`, `identifier/${id}/notPersonalReason`],
        }))
    },
  },
  {
    id: 'tied-called-not-personal',
    title: 'Treat what can be tied to a person as personal data',
    provision: 'personal-data',
    appliesTo: 'Identifiers recorded as not personal data, with a way to tie them to a person',
    severity: 'must',
    why: 'The record says both that it is not personal data and how it could be tied to a person. Only one can be true.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return (
        notPersonal(record)
          // Without a reason, it is the reason that is missing.
          .filter(
            ({ notPersonalReason, ties = [] }) => notPersonalReason && ties.some((tie) => tie !== 'none'),
          )
          .map(({ id }) => ({
            text: `${titleOf('identifier', id)}: record it as personal data, because it could be tied to a person`,
            facts: [`identifier/${id}/personalData`, `identifier/${id}/ties`],
          }))
      )
    },
  },
  {
    id: 'pseudonym-called-not-personal',
    title: 'Look again at a hash or a shortened address that you say is not personal data',
    provision: 'pseudonymous-data',
    appliesTo:
      'Identifiers recorded as not personal data that are kept shortened, hashed, pseudonymised or encrypted',
    severity: 'should',
    why: 'There are few IP addresses and email addresses, so a hash can be found again by trying all of them. A shortened address still tells few people apart.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return notPersonal(record).flatMap(({ id }) => {
        const copies = heldCopies(record, id).filter(
          ({ holding: { form } }) => form && form in reversibleForms,
        )
        if (copies.length === 0) return []
        const forms = [...new Set(copies.map(({ holding }) => reversibleForms[holding.form ?? '']))].join(
          ' or ',
        )
        return {
          text: `${titleOf('identifier', id)}: treat it as personal data, because ${forms} data can often be tied to a person again`,
          facts: [
            `identifier/${id}/personalData` as const,
            ...copies.map(({ holding }) => `holding/${holding.id}/form`),
          ],
        }
      })
    },
  },
  {
    id: 'people-without-data',
    title: 'Say which data is about each group of people',
    provision: 'information',
    appliesTo: 'Groups of people about whom no identifier is recorded',
    severity: 'should',
    why: 'A notice tells people what is held about them. A group without data is either not affected, or something is missing.',
    check: ({ people, identifiers }) => {
      const concerned = new Set(identifiers.flatMap(({ people: ids = [] }) => ids))
      return people
        .filter(({ id }) => identifiers.length > 0 && !concerned.has(id))
        .map(({ id, name }) => ({
          text: `${name}: record an identifier that is about them, or remove them`,
          facts: [`people/${id}/name`],
        }))
    },
  },
  {
    id: 'source-contradicted',
    title: 'Say truly who or what each identifier comes from',
    provision: 'source-of-data',
    appliesTo:
      'Identifiers said to be given by the person, although something else in the record says otherwise',
    severity: 'must',
    why: 'People who did not give their data themselves must be told where it came from.',
    check: (record) => {
      const titleOf = titlesIn(record)
      const described = new Set(
        record.people
          .filter(({ relationship }) => relationship?.every((one) => one === 'described'))
          .map(({ id }) => id),
      )
      return record.identifiers
        .filter(({ sources }) => sources?.length === 1 && sources[0] === 'person')
        .flatMap(({ id, people = [], obligation }) => {
          const told = people.length > 0 && people.every((one) => described.has(one))
          if (!told && obligation !== 'automatic') return []
          const because = told ? 'somebody else tells you about these people' : 'it is captured automatically'
          return {
            text: `${titleOf('identifier', id)}: correct the source, because ${because}`,
            facts: [
              `identifier/${id}/sources` as const,
              `identifier/${id}/${told ? 'people' : 'obligation'}`,
            ],
          }
        })
    },
  },
]
