import { apacheCombinedFormat, apacheFormats, apacheTemplate } from './apache'
import { albColumns, albField, classicColumns, cloudfrontColumns, realTimeColumns } from './aws'
import { columnLayout } from './columns'
import { envoyLines } from './envoy'
import { haproxyLines } from './haproxy'
import { iisLayouts } from './iis'
import type { KnownLayout } from './layout'
import { combined, nginxFormats, nginxTemplate } from './nginx'
import { s3Line } from './s3'
import { layoutOf } from './template'
import { w3cField } from './w3c'

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
  ...iisLayouts,
  { layout: layoutOf('s3', s3Line), tells: /^[\da-f]{64} \S{3,63} \[/ },
  ...envoyLines.map((template) => ({ layout: layoutOf('envoy', template), tells: /^\[\d{4}-\d\d-\d\dT/ })),
  nginxCombined,
  ...nginxFormats.map((format) => ({ layout: layoutOf('nginx', nginxTemplate(format)) })),
  ...apacheFormats.map((format) => ({ layout: layoutOf('apache', apacheTemplate(format)) })),
  apacheCombined,
]
