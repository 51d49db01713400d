import { currentFrame } from './_server/frame'
import { StatusPage } from './on-every-page'

/** The page for somebody who may know that a thing exists, but may not do this with it. */
export default async function Forbidden() {
  return <StatusPage status={403} frame={await currentFrame()} />
}
