import { composeNotice } from '@/domain/documents/notice/notice'
import { today } from '../_server/today'
import { ownRecordOfPage } from './host-of-page'
import { OwnDocument } from './own-document'

/** The notice of the inventory itself, generated from its own record like every other. */
export default async function Privacy() {
  return <OwnDocument doc={composeNotice(await ownRecordOfPage(), today())} />
}
