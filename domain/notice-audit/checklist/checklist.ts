import type { Item } from '../audited'
import type { Notice } from '../notice'
import { isCookiesPage, itemsAboutCookies } from './about-cookies'
import { itemsAboutGiving } from './about-giving'
import { itemsAboutRights } from './about-rights'
import { itemsAboutUs } from './about-us'
import { itemsAboutUse } from './about-use'

/** What UK GDPR Articles 13 and 14 want in a notice, in the order in which people read it. */
const checklist: readonly Item[] = [
  ...itemsAboutUs,
  ...itemsAboutUse,
  ...itemsAboutGiving,
  ...itemsAboutRights,
]

/** What is asked of what was given: a notice, or a page about cookies alone. */
export function checklistFor(notice: Notice): readonly Item[] {
  return isCookiesPage(notice) ? itemsAboutCookies : checklist
}
