import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A mail as a server got it: from whom and for whom, its headers unfolded, and its body decoded. */
export type ReceivedMail = { to: string[]; header: (name: string) => string | undefined; body: string }

/**
 * A mail server on this machine, with what it got. `answer` decides what it says to a recipient: a code, or nothing.
 * One that is `silent` takes a mail and never says so.
 */
export async function startMailServer(
  answer: (address: string) => number | undefined = () => undefined,
  { silent = false } = {},
) {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    // Connections that are open when it stops are closed at once.
    closeTimeout: 100,
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      const code = answer(address)
      callback(
        code ? Object.assign(new Error(`We know nobody called ${address}`), { responseCode: code }) : null,
      )
    },
    onData(stream, { envelope }, callback) {
      text(stream).then((message) => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), ...read(message) })
        if (!silent) callback()
      }, callback)
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, received, stop }
}

function read(message: string): Pick<ReceivedMail, 'header' | 'body'> {
  const [head = '', ...rest] = message.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const header = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))?.slice(name.length + 2)
  const encoded = rest.join('\r\n\r\n')
  const isQuoted = header('Content-Transfer-Encoding') === 'quoted-printable'
  const body = isQuoted
    ? encoded
        .replace(/=\r\n/g, '')
        .replace(/=([\dA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : encoded
  return { header, body }
}
