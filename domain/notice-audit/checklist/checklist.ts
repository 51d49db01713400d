import type { Item } from '../audited'
import { itemsAboutGiving } from './about-giving'
import { itemsAboutRights } from './about-rights'
import { itemsAboutUs } from './about-us'
import { itemsAboutUse } from './about-use'

/** What UK GDPR Articles 13 and 14 want in a notice, in the order in which people read it. */
export const checklist: readonly Item[] = [
  ...itemsAboutUs,
  ...itemsAboutUse,
  ...itemsAboutGiving,
  ...itemsAboutRights,
]
