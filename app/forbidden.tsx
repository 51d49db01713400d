import { currentFrame } from './_shell/frame'
import { StatusPage } from './_shell/status-page'

/** The page for somebody who may know that a thing exists, but may not do this with it. */
export default async function Forbidden() {
  return <StatusPage status={403} frame={await currentFrame()} />
}
