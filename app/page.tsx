import { redirect } from 'next/navigation'
import { requireActor } from './_server/actor'

/** The first page: the services of whoever is signed in. */
export default async function Start() {
  await requireActor()
  redirect('/services')
}
