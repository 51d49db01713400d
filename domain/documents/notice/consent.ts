import type { Held } from '@/domain/record/held'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { Holding, Identifier, Purpose } from '@/domain/record/record'
import type { FactPath } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { usedForFacts } from '../held-facts'
import type { Material } from '../material'

/** Everything captured from people who only look at pages, whether or not the notice would call it personal data. */
export function capturedWhenBrowsing({ covered }: Material): Identifier[] {
  return covered.filter(({ moments }) => moments?.includes('browsing'))
}

/** The same with the others of their categories, of which the notice speaks together. */
export function toldWithBrowsing(material: Material): Identifier[] {
  const captured = new Set(capturedWhenBrowsing(material))
  const categories = new Set([...captured].flatMap(({ category }) => category ?? []))
  return material.covered.filter(
    (identifier) =>
      captured.has(identifier) || (identifier.category !== undefined && categories.has(identifier.category)),
  )
}

/** An identifier with those of its copies that are made without asking, or only after a person agrees. */
export type Captured = { identifier: Identifier; copies: Held[]; purposes: Purpose[] }

/** What is captured before any choice and what only after a person agrees; different copies of one identifier may differ. */
export function beforeAndAfterConsent(material: Material): { before: Captured[]; after: Captured[] } {
  const captured = toldWithBrowsing(material).map((identifier) => {
    const copies = material.copies(identifier)
    const waiting = copies.filter(({ holding }) => waitsForConsent(material, identifier, holding))
    const waits = copies.length > 0 ? waiting.length > 0 : waitsForConsent(material, identifier)
    const asked = waits
      ? [{ identifier, copies: waiting, purposes: purposesOf(material, identifier, waiting) }]
      : []
    const unasked = copies.filter((copy) => !waiting.includes(copy))
    if (waits && unasked.length === 0) return { before: [], after: asked }
    const purposes = purposesOf(material, identifier, unasked)
    const later = asked.flatMap((one) => one.purposes)
    const withoutConsent = purposes.filter((purpose) => !onlyByConsent(purpose) || !later.includes(purpose))
    const open = withoutConsent.length > 0 ? withoutConsent : purposes
    return { before: [{ identifier, copies: unasked, purposes: open }], after: asked }
  })
  return {
    before: captured.flatMap(({ before }) => before),
    after: captured.flatMap(({ after }) => after),
  }
}

/** Whether nothing happens until a person agrees: by the basis for the device, the choice that governs it, or the lawful basis. */
function waitsForConsent(material: Material, identifier: Identifier, holding?: Holding): boolean {
  const { choices } = material.record
  if (onDevice(identifier) && identifier.pecrBasis === 'consent') return true
  if (holding?.choice) return choices.some(({ id, type }) => id === holding.choice && type === 'consent')
  const purposes = (holding?.purposes ?? identifier.purposes ?? []).flatMap(
    (id) => material.purpose(id) ?? [],
  )
  if (purposes.length > 0 && purposes.every(onlyByConsent)) return true
  if (holding?.purposes) return false
  return choices.some(({ type, identifiers }) => type === 'consent' && identifiers?.includes(identifier.id))
}

/** The facts behind `waitsForConsent`. */
export function consentFacts(material: Material, identifiers: readonly Identifier[]): FactPath[] {
  const { choices } = material.record
  return identifiers.flatMap((identifier) => {
    const holdings = material.copies(identifier).map(({ holding }) => holding)
    const governing = choices.filter(
      ({ id, identifiers: governed }) =>
        governed?.includes(identifier.id) || holdings.some(({ choice }) => choice === id),
    )
    return [
      ...factsOf('identifier', identifier, 'kind', 'deviceAccess'),
      ...(onDevice(identifier) ? factsOf('identifier', identifier, 'pecrBasis') : []),
      ...factsOfEach('holding', holdings, 'identifier', 'choice'),
      ...factsOfEach('choice', governing, 'type', 'identifiers'),
      ...usedForFacts(material, [identifier]),
      ...factsOfEach('purpose', material.purposesOf(identifier), 'bases', 'role', 'regime'),
    ]
  })
}

function onlyByConsent({ bases = [] }: Purpose): boolean {
  return bases.length > 0 && bases.every(({ basis }) => basis === 'consent')
}

function purposesOf(material: Material, identifier: Identifier, copies: Held[]): Purpose[] {
  if (copies.length === material.copies(identifier).length) return material.purposesOf(identifier)
  const ids = copies.flatMap(({ holding }) => holding.purposes ?? identifier.purposes ?? [])
  return material.record.purposes.filter(({ id }) => ids.includes(id))
}

/** What is captured from people who only look at pages, before any choice and only after they agree: each identifier once. */
export function capturedBeforeAndAfter(material: Material): { before: Identifier[]; after: Identifier[] } {
  const { before, after } = beforeAndAfterConsent(material)
  const early = new Set(before.map(({ identifier }) => identifier))
  const late = new Set(after.map(({ identifier }) => identifier).filter((one) => !early.has(one)))
  return { before: [...early], after: [...late] }
}
