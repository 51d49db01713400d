import type { KindName } from '@/domain/record/field'
import { sectionOf, sections } from '@/domain/record/sections'
import type { RecordView } from '../_server/record-view'
import type { Crumb } from '../_shell/shell'

/** The way to a page of a service or the organisation, without the page itself at the end when it is alone. */
export function crumbsOf(view: RecordView, page?: Crumb, kind?: KindName): Crumb[] {
  if (view.place.kind === 'organisation')
    return [{ text: view.name, href: view.base }, ...(page ? [page] : [])]
  const section = kind && sections.find(({ id }) => id === sectionOf(kind))
  return [
    { text: 'Your services', href: '/services' },
    { text: view.name, href: view.base },
    ...(section ? [{ text: section.title, href: `${view.base}/${section.id}` }] : []),
    ...(page ? [page] : []),
  ]
}
