import { kindNames, kindOf } from '@/domain/record/kinds'
import { type Control, type FormOnPage, readPage } from './forms-on-page'
import { open } from './visitor'

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
  const waiting = [...starts]
  const visited = new Set<string>()
  const forms: Found[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kindOfPage = patternOf(path)
    if (visited.has(kindOfPage) || isFile(path)) continue
    visited.add(kindOfPage)
    const { status, html } = await open(site + path, cookie)
    if (status >= 500) throw new Error(`${path} is answered with ${status}`)
    const page = readPage(html)
    waiting.push(...page.links)
    for (const [place, form] of page.forms.entries()) {
      const key = `${kindOfPage} ${place}`
      if (!isOfAction(form) || known.has(key)) continue
      known.add(key)
      forms.push({ address: site + path, place, kindOfPage, controls: form.controls })
    }
  }
  return { forms, pages: visited.size }
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
