import { notFound } from 'next/navigation'
import type { KindName } from '@/domain/record/field'
import type { FormValues } from '@/domain/record/form'
import { kindNames, kindOf } from '@/domain/record/kinds'
import type { Subject } from '../_record/subject'
import type { Loaded } from '../_server/loaded'
import { EntryPage } from './entry-page'
import { NewPage } from './new-page'
import { PartPage } from './part-page'
import { RemovePage } from './remove-page'
import { RemovePartPage } from './remove-part-page'
import { StepPage } from './step-page'

/** The addresses below a service and below the organisation are the same: /<list>/<id>/<page>/<index>/remove. */
export type Below = { list: string; id: string; page?: string; index?: string }
export type Search = Promise<Record<string, string | string[] | undefined>>

/** `/services/<slug>/identifiers/<id>`, `…/new`, and `…/describe/<step>` or `…/profile/<step>`. */
export async function entryRoute(loaded: Loaded, { list, id }: Below, search: Search) {
  if (isProfile(loaded, list))
    return (
      <StepPage
        loaded={loaded}
        subject={profileOf(loaded)}
        stepId={id}
        first={(await search).first === 'yes'}
      />
    )
  const kind = kindListedAs(list)
  const asked = await search
  if (id !== 'new')
    return <EntryPage loaded={loaded} kind={kind} id={id} done={asked.done} commented={asked.commented} />
  return <NewPage loaded={loaded} kind={kind} suggested={suggestedBy(asked)} />
}

/** `…/<id>/<step>` and `…/<id>/remove`. */
export async function stepRoute(loaded: Loaded, { list, id, page = '' }: Below, search: Search) {
  const kind = kindListedAs(list)
  const subject = { place: loaded.place, kind, id }
  if (page === 'remove') return <RemovePage loaded={loaded} subject={subject} kind={kind} />
  return <StepPage loaded={loaded} subject={subject} stepId={page} first={(await search).first === 'yes'} />
}

/** `…/<id>/<list of parts>/<index>` and `…/new`. */
export async function partRoute(loaded: Loaded, { list, id, page = '', index = '' }: Below, search: Search) {
  return (
    <PartPage
      loaded={loaded}
      subject={{ place: loaded.place, kind: kindListedAs(list), id }}
      name={page}
      index={index}
      first={(await search).first === 'yes'}
    />
  )
}

/** `…/<id>/<list of parts>/<index>/remove`. */
export async function removePartRoute(
  loaded: Loaded,
  { list, id, page = '', index = '' }: Below,
  search: Search,
) {
  return (
    <RemovePartPage
      loaded={loaded}
      subject={{ place: loaded.place, kind: kindListedAs(list), id }}
      name={page}
      index={index}
      first={(await search).first === 'yes'}
    />
  )
}

function isProfile({ place }: Loaded, list: string): boolean {
  return list === (place.kind === 'service' ? 'describe' : 'profile')
}

function profileOf({ place }: Loaded): Subject {
  return { place, kind: 'profile', id: '' }
}

function kindListedAs(list: string): KindName {
  return kindNames.find((name) => kindOf(name).plural === list) ?? notFound()
}

function suggestedBy(search: Record<string, string | string[] | undefined>): FormValues {
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
