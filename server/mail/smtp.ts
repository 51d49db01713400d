import { createTransport } from 'nodemailer'
import type SMTPTransport from 'nodemailer/lib/smtp-transport'
import type { Channel, Delivery } from './delivery'

/** Milliseconds until a server that says nothing counts as unreachable. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Sends by a mail server, as `smtp://user:password@host:port` or `smtps://…` names it. */
export function smtpChannel({ url, from }: { url: string; from: string }): Channel {
  const transport = createTransport(smtpOptions(url))
  const domain = /@([^\s>]+)/.exec(from)?.[1]
  return async ({ id, ...letter }) => {
    const stable = { messageId: `<${id}@${domain}>` }
    // Asks automatic answers to stay away: RFC 3834, section 5.
    const headers = { 'Auto-Submitted': 'auto-generated' }
    return transport.sendMail({ from, ...letter, ...stable, headers }).then(() => ({ sent: true }), failed)
  }
}

/** How to reach the server: never without TLS, unless it is on this machine. */
export function smtpOptions(url: string): SMTPTransport.Options {
  const { protocol, hostname, port, username, password } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const isLoopback = ['localhost', '127.0.0.1', '::1'].includes(host)
  const secure = protocol === 'smtps:'
  return {
    host,
    secure,
    port: Number(port) || (secure ? 465 : 587),
    ...(isLoopback ? { ignoreTLS: !secure } : { requireTLS: true }),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
  }
}

/** Codes from 500 on are for good, those from 400 on for now: RFC 5321, section 4.2.1. */
function failed({ code, responseCode = 0 }: { code?: string; responseCode?: number }): Delivery {
  if (code === 'EAUTH' || code === 'ENOAUTH') return { sent: false, failure: 'not-signed-in', final: false }
  if (responseCode >= 500) return { sent: false, failure: 'refused', final: true }
  return { sent: false, failure: responseCode >= 400 ? 'busy' : 'unreachable', final: false }
}
