import { StatusPage } from './_shell/status-page'

/** The page for somebody who sent a form after they were signed out: their browser still holds what they typed. */
export default function Unauthorized() {
  return <StatusPage status={401} />
}
