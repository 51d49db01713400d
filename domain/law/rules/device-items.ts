import { documentedOf } from '@/domain/catalogue/documented'
import { lastsInWords } from '@/domain/evidence/contradictions'
import { lifetimeFromWords } from '@/domain/evidence/cookies/lifetime'
import { comparisonOf } from '@/domain/evidence/recorded'
import { heldCopies } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import { isStoredOnDevice, onDevice } from '@/domain/record/kinds/identifier'
import type { Holding, Identifier, ServiceRecord } from '@/domain/record/record'
import { lifetimeUnlikeDocumented } from '../documented-lifetime'
import type { Rule } from '../rule'
import { choicesFor, ownPurposes, purposesOf } from '../used-for'
import { saysNothing } from '../vague-retention'

/** What is kept on devices, against what the rest of the record says of it and what its provider documents. */
export const deviceItemRules: readonly Rule[] = [
  {
    id: 'device-item-unlisted',
    title: 'List everything that is kept in the browser',
    provision: 'device-basis',
    appliesTo: 'What is held in a browser, and is not recorded as stored on or read from a device',
    severity: 'must',
    why: 'A cookies page lists what is on people’s devices. What the record keeps in a browser under another name, nobody is told of.',
    check: (record) => {
      const titleOf = titlesIn(record)
      const browsers = new Set(record.systems.flatMap(({ id, kind }) => (kind === 'browser' ? id : [])))
      return record.identifiers
        .filter(({ id }) => record.holdings.some((one) => one.identifier === id && browsers.has(one.system)))
        .filter((item) => !onDevice(item))
        .map(({ id }) => ({
          text: `${titleOf('identifier', id)}: it is held in a browser, so say that it is stored on the device or read there`,
          facts: [`identifier/${id}/deviceAccess`, `identifier/${id}/kind`],
        }))
    },
  },
  {
    id: 'device-consent-on-another-basis',
    title: 'Rely on consent for what is done with what is stored by consent',
    provision: 'consent-for-devices-and-after',
    appliesTo: 'Items on devices by consent, whose purposes rest on another lawful basis, alone or too',
    severity: 'should',
    why: 'If people must agree before something is stored, their agreement should be the lawful basis of its use too. Somebody who refuses expects that nothing is done.',
    check: (record) => {
      const titleOf = titlesIn(record)
      const own = new Set(ownPurposes(record))
      return record.identifiers
        .filter((item) => onDevice(item) && item.pecrBasis === 'consent')
        .flatMap((item) => {
          const others = purposesOf(record, item).filter(
            (purpose) => own.has(purpose) && purpose.bases?.some(({ basis }) => basis !== 'consent'),
          )
          if (others.length === 0) return []
          return {
            text: `${titleOf('identifier', item.id)}: it is stored by consent, but to ${others.map(({ name }) => name).join(', and to ')} you rely on something else. Say which, and let the two agree`,
            facts: [
              ...(others.map(({ id }) => `purpose/${id}/bases`) as [string]),
              `identifier/${item.id}/pecrBasis`,
            ],
          }
        })
    },
  },
  {
    id: 'consent-called-necessary',
    title: 'Do not call necessary what people are asked to agree to',
    provision: 'device-basis',
    appliesTo:
      'Items said to be strictly necessary or only to carry a communication, by themselves or by their category, that a choice to agree governs, that are used by consent, or that their provider uses for something else',
    severity: 'should',
    why: 'What the service cannot do without needs no consent. What people may refuse is not necessary, whatever it stands beside.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return record.identifiers
        .filter((item) => onDevice(item) && isCalledNecessary(item))
        .flatMap((item) => {
          const because = whyNotNecessary(record, item)
          return because
            ? [
                {
                  text: `${titleOf('identifier', item.id)}: select the basis that applies, because ${because.words}`,
                  facts: [`identifier/${item.id}/pecrBasis` as const, ...because.facts],
                },
              ]
            : []
        })
    },
  },
  {
    id: 'lifetime-not-as-documented',
    title: 'Check a lifetime that differs from what the provider documents',
    provision: 'device-basis',
    appliesTo:
      'Items of products whose documented lifetime the catalogue knows, unless evidence shows another',
    severity: 'should',
    why: 'People are told how long an item stays. What its provider says is right until somebody has looked.',
    check: (record, day) => {
      const seen = new Set(
        comparisonOf(record, day).found.flatMap(({ observation, identifiers }) =>
          observation.lasts ? identifiers : [],
        ),
      )
      return record.identifiers
        .filter(({ id }) => !seen.has(id))
        .flatMap((item) => {
          const differs = lifetimeUnlikeDocumented(record, item)
          return differs
            ? [
                {
                  text: `${titlesIn(record)('identifier', item.id)}: ${differs.provider} documents that it is kept ${lastsInWords(differs.lasts)}. Correct the time, or add evidence of another`,
                  facts: [differs.fact, `identifier/${item.id}/name`] as [string, string],
                },
              ]
            : []
        })
    },
  },
  {
    id: 'device-item-without-end',
    title: 'Say why an item stays on a device until somebody clears it',
    provision: 'device-basis',
    appliesTo: 'Items that are kept on a device without a time, until people remove them themselves',
    severity: 'should',
    why: 'Local storage stays for years if nothing removes it, and hardly anybody clears it. Let the service remove it, or say why it has to stay.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return record.identifiers.filter(isStoredOnDevice).flatMap(({ id }) =>
        heldCopies(record, id)
          .filter(({ system, holding }) => system.kind === 'browser' && staysUntilCleared(holding))
          .filter(({ holding: { retentionReason } }) => !retentionReason || saysNothing(retentionReason))
          .map(({ holding }) => ({
            text: `${titleOf('identifier', id)}: let the service remove it after a time, or say why it has to stay`,
            facts: [`holding/${holding.id}/stages`, `holding/${holding.id}/retentionReason`] as [
              string,
              string,
            ],
          })),
      )
    },
  },
]

const isCalledNecessary = ({ pecrBasis }: Identifier) =>
  pecrBasis === 'strictly-necessary' || pecrBasis === 'transmission'

/** Why an item is not necessary, in words, with the facts that show it. */
function whyNotNecessary(
  record: ServiceRecord,
  item: Identifier,
): { words: string; facts: string[] } | undefined {
  const choice = choicesFor(record, item).find(({ type }) => type === 'consent')
  if (choice) return { words: 'people are asked to agree to it', facts: [`choice/${choice.id}/type`] }
  const purposes = purposesOf(record, item)
  const byConsent = purposes.find(
    ({ bases = [] }) => bases.length > 0 && bases.every(({ basis }) => basis === 'consent'),
  )
  if (byConsent)
    return { words: `to ${byConsent.name} you rely on consent`, facts: [`purpose/${byConsent.id}/bases`] }
  const documented = documentedOf(item)
  const [first] = documented
  if (first && documented.every((one) => one.item.pecrBasis === 'consent'))
    return {
      words: `it is what ${first.entry.name} sets, which a service can do without`,
      facts: [`identifier/${item.id}/name`],
    }
  return undefined
}

/** Whether nothing but people themselves ends it. */
function staysUntilCleared({ stages = [], whicheverFirst }: Holding): boolean {
  const isOpen = ({ measure, event = '', criteria = '' }: (typeof stages)[number]) =>
    (measure === 'until-event' || measure === 'criteria') &&
    lifetimeFromWords(measure === 'criteria' ? criteria : `until ${event}`) === 'until-removed'
  return stages.length > 0 && (whicheverFirst ? stages.every(isOpen) : stages.some(isOpen))
}
