import { redirect } from 'next/navigation'

/** The lists of the organisation stand on its one page; their addresses lead there. */
export default async function OrganisationList() {
  redirect('/organisation')
}
