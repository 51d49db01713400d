import type { KindName } from '../field'
import { retentionFields } from '../kinds/retention'

/**
 * Answers that are left to another thing together, the one that decides first: whoever states that one says all of it, and a detail
 * alone changes only itself.
 */
export type Bundle = readonly string[]

/** What an identifier leaves to its category. */
export const captureBundles: readonly Bundle[] = [
  ['people'],
  ['sources', 'sourceParties', 'sourcePeople', 'sourceDetail', 'publicSource'],
  ['moments'],
  ['obligation', 'obligationDetail', 'withoutIt'],
  ['whyNeeded'],
  ['purposes'],
  ['deviceAccess'],
  ['party', 'domain', 'setter', 'setBy'],
  ['covers'],
  ['cookieCategory'],
  ['pecrBasis', 'pecrDetail'],
  ['ties'],
]

/** What a copy leaves to what is said of its category in its system, and that to the system. */
export const heldBundles: readonly Bundle[] = [
  ['form', 'formDetail'],
  Object.keys(retentionFields),
  ['access'],
]

/** What a system leaves to the organisation that runs it, and a sharing to its recipient. */
export const agreementBundles: readonly Bundle[] = [
  ['agreement', 'agreementReference', 'agreementLink'],
  ['ownUse', 'ownUseDetail'],
  ['passesOn'],
  ['mayNot'],
]

/** What the things of a kind leave to others; of a copy also what its identifier is used for and governed by. */
export const bundlesOf: Partial<Record<KindName, readonly Bundle[]>> = {
  identifier: captureBundles,
  holding: [...heldBundles, ['purposes'], ['choice']],
  system: agreementBundles,
  sharing: [['ownUse']],
}

/** The questions of bundles. */
export function questionsOf(bundles: readonly Bundle[]): readonly string[] {
  return bundles.flat()
}
