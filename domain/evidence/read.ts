import { CannotRead } from './cannot-read'
import { recogniseCookies } from './cookies/recognise'
import { isHar, readHar } from './har/har'
import { recogniseLog } from './logs/recognise'
import { open } from './open/open'
import type { Reading, Unreadable } from './reading'

type Reader = (bytes: AsyncIterable<Uint8Array>) => Promise<Reading>

/**
 * Reads a file of evidence into what it shows, without any value of it. The format is told by what is in the file, never by its name,
 * and no more than a part of it is held at a time. A file that cannot be read is told as a value, in words that quote nothing of it.
 * What goes wrong with the input itself is thrown.
 */
export async function readEvidence(
  input: AsyncIterable<Uint8Array>,
): Promise<{ ok: true; reading: Reading } | { ok: false; unreadable: Unreadable }> {
  const source = input[Symbol.asyncIterator]()
  try {
    const { head, bytes } = await open({ [Symbol.asyncIterator]: () => source })
    const read = readerOf(head)
    return read ? { ok: true, reading: await read(bytes) } : { ok: false, unreadable: unknown }
  } catch (error) {
    if (error instanceof CannotRead) return { ok: false, unreadable: error.unreadable }
    throw error
  } finally {
    await source.return?.()
  }
}

/** The reader for a file that begins like this. A table of cookies and a log look alike, so logs are asked last. */
function readerOf(head: string): Reader | undefined {
  return isHar(head) ? readHar : (recogniseCookies(head) ?? recogniseLog(head))
}

const unknown: Unreadable = {
  problem: 'The file is none of the kinds that can be read',
  place: 'byte 1',
  remedy:
    'Use a browser recording (HAR), a scan, the browser state of Playwright, an inspection of the Website Evidence Collector, a list of cookies (CSV or cookies.txt), the definition of a log format, or lines of a log. Logs of NGINX, Apache, HAProxy, Envoy, IIS (W3C), AWS (load balancers, CloudFront, S3), JSON with one object on each line, key=value pairs, and text with a date and time at the start of its lines can be read. Of a log in a form of its own, put the definition of its format (log_format or LogFormat) above the lines.',
}
