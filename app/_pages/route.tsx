import { notFound } from 'next/navigation'
import type { KindName } from '@/domain/record/field'
import type { FormValues } from '@/domain/record/form'
import { kindNames, kindOf } from '@/domain/record/kinds'
import type { Subject } from '../_record/subject'
import type { RecordView } from '../_server/record-view'
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
export async function entryRoute(view: RecordView, { list, id }: Below, search: Search) {
  if (isProfile(view, list))
    return (
      <StepPage view={view} subject={profileOf(view)} stepId={id} first={(await search).first === 'yes'} />
    )
  const kind = kindListedAs(list)
  const asked = await search
  if (id !== 'new')
    return <EntryPage view={view} kind={kind} id={id} done={asked.done} commented={asked.commented} />
  return <NewPage view={view} kind={kind} suggested={suggestedBy(asked)} />
}

/** `…/<id>/<step>` and `…/<id>/remove`. */
export async function stepRoute(view: RecordView, { list, id, page = '' }: Below, search: Search) {
  const kind = kindListedAs(list)
  const subject = { place: view.place, kind, id }
  if (page === 'remove') return <RemovePage view={view} subject={subject} kind={kind} />
  return <StepPage view={view} subject={subject} stepId={page} first={(await search).first === 'yes'} />
}

/** `…/<id>/<list of parts>/<index>` and `…/new`. */
export async function partRoute(
  view: RecordView,
  { list, id, page = '', index = '' }: Below,
  search: Search,
) {
  return (
    <PartPage
      view={view}
      subject={{ place: view.place, kind: kindListedAs(list), id }}
      name={page}
      index={index}
      first={(await search).first === 'yes'}
    />
  )
}

/** `…/<id>/<list of parts>/<index>/remove`. */
export async function removePartRoute(
  view: RecordView,
  { list, id, page = '', index = '' }: Below,
  search: Search,
) {
  return (
    <RemovePartPage
      view={view}
      subject={{ place: view.place, kind: kindListedAs(list), id }}
      name={page}
      index={index}
      first={(await search).first === 'yes'}
    />
  )
}

function isProfile({ place }: RecordView, list: string): boolean {
  return list === (place.kind === 'service' ? 'describe' : 'profile')
}

function profileOf({ place }: RecordView): Subject {
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
