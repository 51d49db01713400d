import { openPages } from '../fuzz/open-pages'
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

const isFile = (route: string) => /^\/(api|notices)\b|\.|\[format\]$/.test(route)

/** What is to be found of the pages of the application: its routes without files and what anybody may see. */
export const pageRoutes = routes.map(({ route }) => route).filter((route) => !isFile(route))

/** Routes that have been opened, and those of them on which something was asked. */
export type Seen = { opened: Set<string>; asked: Set<string> }

/**
 * Follows every link from the addresses on, to one page of each route, and gives those on which something is asked that nobody was asked
 * before. What is seen is added.
 */
export async function findFormPages(
  site: string,
  cookie: string,
  starts: readonly string[],
  { opened, asked }: Seen,
): Promise<string[]> {
  const found: string[] = []
  const kindOf = (address: string) => {
    const route = routeOf(address)
    return route && isFile(route) ? undefined : route
  }
  for await (const { address, kind, forms } of openPages(site, cookie, starts, kindOf)) {
    opened.add(kind)
    const asks = forms.some(({ controls }) => controls.some(({ type }) => type !== 'hidden'))
    if (!asks || asked.has(kind)) continue
    asked.add(kind)
    found.push(address)
  }
  return found
}
