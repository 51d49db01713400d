import { apacheCombinedFormat, apacheFormats, apacheTemplate } from './apache'
import { albColumns, albField, classicColumns, cloudfrontColumns, realTimeColumns } from './aws'
import { columnLayout } from './columns'
import { haproxyLines } from './haproxy'
import type { Layout } from './layout'
import { combined, nginxFormats, nginxTemplate } from './nginx'
import { layoutOf } from './template'
import { w3cField } from './w3c'

/** The columns that IIS writes unless told otherwise, since version 8.5 and before. */
const iisColumns = [
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken',
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken',
]

/** A form of lines that is known beforehand, and what tells its lines from others where the cut alone does not. */
export type KnownLayout = { layout: Layout; tells?: RegExp }

/** The same form under two names: what Apache writes is told by `isByApache`. */
export const nginxCombined: KnownLayout = {
  layout: layoutOf(
    'nginx',
    nginxTemplate(combined),
    'Apache’s combined format looks the same as nginx’s. If Apache wrote this log, the fields are %h, %u, %r, %{Referer}i and %{User-Agent}i.',
  ),
}
export const apacheCombined: KnownLayout = {
  layout: layoutOf('apache', apacheTemplate(apacheCombinedFormat)),
}

/** The forms of lines that servers write by themselves. The first that fits most lines is taken. */
export const knownLayouts: readonly KnownLayout[] = [
  ...haproxyLines.map((template) => ({
    layout: layoutOf('haproxy', template),
    tells: /^\S+:\d{1,5} \[|Connect from /,
  })),
  {
    layout: columnLayout('alb', albColumns.map(albField), { least: 14 }),
    tells: /^(?:https?|h2|grpcs?|wss?) \d{4}-\d\d-\d\dT\S+ \S+ \S+:\d{1,5} /,
  },
  {
    layout: columnLayout('alb', classicColumns.map(albField), { least: 11 }),
    tells: /^\d{4}-\d\d-\d\dT\S+Z \S+ \S+:\d{1,5} \S+ -?\d/,
  },
  ...['\t', ' '].map((separator) => ({
    layout: columnLayout('cloudfront', cloudfrontColumns.map(w3cField), { separator, least: 12 }),
    tells: /^\d{4}-\d\d-\d\d\s+\d\d:\d\d:\d\d\s+[A-Z]{3}\d{0,3}(?:-\w+)?\s+\d+\s/,
  })),
  ...['\t', ' '].map((separator) => ({
    layout: columnLayout('cloudfront', realTimeColumns.map(w3cField), { separator, least: 20 }),
    tells: /^\d{10}\.\d{1,6}\s+[\da-f.:]{7,39}\s+[\da-f.:-]{1,39}\s+[\d.]+\s+\d{3}\s/i,
  })),
  ...iisColumns.map((columns) => ({
    layout: columnLayout('w3c', columns.split(' ').map(w3cField), {
      note: 'The log does not name its columns: the usual ones of IIS were taken.',
    }),
    tells:
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [\da-f.:]{3,39} [A-Z]{3,8} \/\S* \S+ \d{1,5} \S+ [\da-f.:%]{3,45} /i,
  })),
  nginxCombined,
  ...nginxFormats.map((format) => ({ layout: layoutOf('nginx', nginxTemplate(format)) })),
  ...apacheFormats.map((format) => ({ layout: layoutOf('apache', apacheTemplate(format)) })),
  apacheCombined,
]
