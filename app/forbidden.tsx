import { StatusPage } from './_shell/status-page'

/** The page for somebody who may know that a thing exists, but may not do this with it. */
export default function Forbidden() {
  return <StatusPage status={403} />
}
