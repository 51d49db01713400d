import { setTimeout as sleep } from 'node:timers/promises'
import { NotifyClient } from 'notifications-node-client'
import type { Channel, Delivery } from './delivery'

/** Milliseconds until a service that says nothing counts as unreachable. */
const timeout = 30_000

type Settings = { key: string; template: string; base?: string }

/**
 * Sends by GOV.UK Notify. Its template has a subject `((subject))` and a body `((text))`. The reference of a
 * notification there is the ID of the email here, so that one that was sent twice can be told.
 */
export function notifyChannel({ key, template, base }: Settings): Channel {
  const client = base ? new NotifyClient(base, key) : new NotifyClient(key)
  return async ({ id, to, subject, text }) => {
    const personalisation = { subject, text }
    const sent = client.sendEmail(template, to, { personalisation, reference: id })
    const silence = sleep(timeout, undefined, { ref: false }).then(() => Promise.reject({}))
    return Promise.race([sent, silence]).then(() => ({ sent: true }) as const, failed)
  }
}

/** What the codes of its API mean: docs.notifications.service.gov.uk/rest-api.html, “Error codes” of sending an email. */
function failed({ response }: { response?: { status: number } }): Delivery {
  switch (response?.status) {
    case 400:
      return { sent: false, failure: 'refused', final: true }
    case 401:
    case 403:
      return { sent: false, failure: 'not-signed-in', final: false }
    case undefined:
      return { sent: false, failure: 'unreachable', final: false }
    default:
      return { sent: false, failure: 'busy', final: false }
  }
}
