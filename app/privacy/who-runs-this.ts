import 'server-only'
import type { Contact } from '@/domain/record/record'
import { today } from '../_server/today'
import { hostOfPage } from './host-of-page'

export type Runner = { name: string; isKnown: boolean; contacts: Contact[] }

/** The organisation that runs the inventory for whoever is asking, with its contacts for everyone that hold today. */
export async function whoRunsThis(): Promise<Runner> {
  const host = await hostOfPage()
  if (!host) return { name: 'the organisation that runs this service', isKnown: false, contacts: [] }
  const day = today()
  return {
    name: host.organisation.name,
    isKnown: true,
    contacts: host.contacts.filter(
      ({ forWhom, from = day, until = day }) => !forWhom && from <= day && day <= until,
    ),
  }
}
