import { readPage } from '../fuzz/forms-on-page'
import { open } from '../fuzz/visitor'
import { routesOfApplication } from '../permissions/ask'

/** The routes of the application with what answers each, those that name the most of their address first. */
const routes = routesOfApplication()
  .toSorted((one, other) => one.split('[').length - other.split('[').length)
  .map((route) => ({ route, pattern: new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`) }))

/** The route that answers an address; a page that adds something is another one than that of a thing. */
function routeOf(address: string): string | undefined {
  const [path = ''] = address.split('?')
  const route = routes.find(({ pattern }) => pattern.test(path))?.route
  return route && path.endsWith('/new') ? route.replace(/\[[^\]]+\]$/, 'new') : route
}

const isFile = (route: string) => /^\/(api|notices|bench)\b|\.|\[format\]$/.test(route)

/** What is to be found of the pages of the application: its routes without files and what anybody may see. */
export const pageRoutes = routes.map(({ route }) => route).filter((route) => !isFile(route))

/**
 * Follows every link from the addresses on, to one page of each route, and gives those on which something is asked. `visited`
 * holds the routes that somebody else has seen before; those seen are added.
 */
export async function findFormPages(
  site: string,
  cookie: string,
  starts: readonly string[],
  visited: Set<string>,
): Promise<string[]> {
  const waiting = [...starts]
  const seen = new Set<string>()
  const found: string[] = []
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const route = routeOf(address)
    if (!route || seen.has(route) || isFile(route)) continue
    const { status, html } = await open(site + address, cookie)
    if (status !== 200) continue
    seen.add(route)
    const page = readPage(html)
    waiting.push(...page.links)
    if (visited.has(route)) continue
    visited.add(route)
    const isAsked = page.forms.some(({ controls }) => controls.some(({ type }) => type !== 'hidden'))
    if (isAsked) found.push(address)
  }
  return found
}
