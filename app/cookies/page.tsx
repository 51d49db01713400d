import { composeCookies } from '@/domain/documents/cookies/cookies'
import { today } from '../_server/today'
import { ownRecordOfPage } from '../privacy/host-of-page'
import { OwnDocument } from '../privacy/own-document'

/** The cookies of the inventory itself, generated from its own record. All are essential: there is nothing to choose. */
export default async function Cookies() {
  return <OwnDocument doc={composeCookies(await ownRecordOfPage(), today())} />
}
