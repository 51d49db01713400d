import { columnLayout } from './columns'
import type { KnownLayout } from './layout'
import { layoutOf } from './template'
import { w3cField } from './w3c'

/** The columns that IIS writes unless told otherwise, since version 8.5 and before, and all that can be chosen. */
const usualColumns = [
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken',
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken',
  'date time s-sitename s-computername s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs-version cs(User-Agent) cs(Cookie) cs(Referer) cs-host sc-status sc-substatus sc-win32-status sc-bytes cs-bytes time-taken',
]

/** The one form of IIS's own format, which has no names in it (Microsoft, “IIS Log File Format”). */
const native =
  'c-ip cs-username date time s-sitename s-computername s-ip time-taken cs-bytes sc-bytes sc-status sc-win32-status cs-method cs-uri-stem cs-uri-query'

/** Lines of IIS without the header that names their columns. */
export const iisLayouts: readonly KnownLayout[] = [
  ...usualColumns.map((columns) => ({
    layout: columnLayout('w3c', columns.split(' ').map(w3cField), {
      note: 'The log does not name its columns: the usual ones of IIS were taken.',
    }),
    tells:
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:\S{1,60} \S{1,60} )?[\da-f.:]{3,39} [A-Z]{3,8} \/\S* \S+ \d{1,5} \S+ [\da-f.:%]{3,45} /i,
  })),
  {
    layout: layoutOf(
      'w3c',
      native.split(' ').flatMap((name, at, all) => [w3cField(name), at < all.length - 1 ? ', ' : ',']),
      'IIS’s own format does not name its columns: they are called here as W3C logs call them.',
    ),
    tells: /^[\da-f.:%]{3,45}, [^,]{1,200}, \d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}, \d{1,2}:\d\d:\d\d, /i,
  },
]
