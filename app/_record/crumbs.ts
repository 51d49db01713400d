import type { KindName } from '@/domain/record/field'
import { sectionOf, sections } from '@/domain/record/sections'
import type { Loaded } from '../_server/loaded'
import type { Crumb } from '../_shell/shell'

/** The way to a page of a service or the organisation, without the page itself at the end when it is alone. */
export function crumbsOf(loaded: Loaded, page?: Crumb, kind?: KindName): Crumb[] {
  if (loaded.place.kind === 'organisation')
    return [{ text: loaded.name, href: loaded.base }, ...(page ? [page] : [])]
  const section = kind && sections.find(({ id }) => id === sectionOf(kind))
  return [
    { text: 'Your services', href: '/services' },
    { text: loaded.name, href: loaded.base },
    ...(section ? [{ text: section.title, href: `${loaded.base}/${section.id}` }] : []),
    ...(page ? [page] : []),
  ]
}
