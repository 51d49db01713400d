import { kindNames, kindOf } from '@/domain/record/kinds'
import type { Control, FormOnPage } from './forms-on-page'
import { openPages } from './open-pages'

/** A form of an action: the page that it is on, and its place among the forms of that page. */
export type Found = { address: string; place: number; kindOfPage: string; controls: Control[] }

/** Forms in which React has put the name of an action; those that sign in and out are plain ones. */
export const isOfAction = ({ controls }: FormOnPage) =>
  controls.some(({ name }) => name.startsWith('$ACTION_'))

/**
 * Follows every link from the addresses on, to one page of each kind, and gives each form that somebody finds.
 * `known` holds the kinds that somebody else has found before; those found are added.
 */
export async function findForms(
  site: string,
  cookie: string,
  starts: readonly string[],
  known: Set<string>,
): Promise<{ forms: Found[]; pages: number }> {
  const forms: Found[] = []
  let pages = 0
  const kindOfPage = (address: string) => (isFile(address) ? undefined : patternOf(address))
  for await (const { address, kind, forms: shown } of openPages(site, cookie, starts, kindOfPage)) {
    pages++
    for (const [place, form] of shown.entries()) {
      const key = `${kind} ${place}`
      if (!isOfAction(form) || known.has(key)) continue
      known.add(key)
      forms.push({ address: site + address, place, kindOfPage: kind, controls: form.controls })
    }
  }
  return { forms, pages }
}

const lists = kindNames.map((name) => kindOf(name).plural).join('|')

/** An address without what differs between things of one kind. */
function patternOf(path: string): string {
  const [pathname = ''] = path.split('?')
  return (
    pathname
      .replace(/^\/services\/(?!new$)[^/]+/, '/services/:slug')
      .replace(new RegExp(`^(/services/:slug|/organisation)/(${lists})/(?!new$|decide$)[^/]+`), '$1/$2/:id')
      .replace(/^\/people\/(?!new$|teams\/)[^/]+/, '/people/:id')
      .replace(/\/catalogue\/[^/]+/, '/catalogue/:entry')
      // Documents are shown by one page, which has no forms.
      .replace(/\/documents\/[^/]+/, '/documents/:document')
      .replace(/\/\d+(?=\/|$)/g, '/:index')
  )
}

const isFile = (path: string) =>
  /^\/services\/[^/]+\/documents\/[^/]+\/[^/?]+/.test(path) || path.startsWith('/api/')
