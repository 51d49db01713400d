'use client'

import { StatusPage } from './_shell/status-page'

/** What is shown when a page fails through a fault of ours. The fault itself is in the server's log. */
export default function ErrorPage() {
  return <StatusPage status={500} />
}
