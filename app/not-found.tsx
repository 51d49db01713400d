import { currentFrame } from './_shell/frame'
import { StatusPage } from './_shell/status-page'

/** The page for an address that nothing answers to, and for what the person may not know to exist. */
export default async function NotFound() {
  return <StatusPage status={404} frame={await currentFrame()} />
}
