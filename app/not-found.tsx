import { StatusPage } from './_shell/status-page'

/** The page for an address that nothing answers to, and for what the person may not know to exist. */
export default function NotFound() {
  return <StatusPage status={404} />
}
