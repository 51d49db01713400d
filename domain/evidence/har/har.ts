import { pickJson } from '../json/pick'
import type { Wanted } from '../json/wanted'
import type { Reading } from '../reading'
import { keptOfEntry } from './entry'
import { Visit } from './visit'

const wanted: Wanted[] = [
  { path: 'log.creator', called: 'creator', keep: ['name', 'version'] },
  { path: 'log.browser', called: 'browser', keep: ['name', 'version'] },
  { path: 'log.pages.*', called: 'page', keep: ['id', 'title'] },
  { path: 'log.entries.*', called: 'entry', keep: keptOfEntry },
]

/** Whether a JSON file begins as a browser recording does. Lines of logs have a `log` of their own, with other keys. */
export function isHar(head: string): boolean {
  return (
    /^\s*\{/.test(head) && /"log"\s*:\s*\{/.test(head) && /"(?:creator|pages|entries)"\s*:\s*[[{]/.test(head)
  )
}

/**
 * Reads a recording of the network in the HTTP Archive format, HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), as the
 * developer tools of browsers, proxies and Playwright write it. The address of the server and what the answers hold are not read.
 * Throws `CannotRead`.
 */
export async function readHar(bytes: AsyncIterable<Uint8Array>): Promise<Reading> {
  const visit = new Visit()
  for await (const { path, value } of pickJson(bytes, wanted)) {
    if (path === 'log.entries.*') visit.entry(value)
    else if (path === 'log.pages.*') visit.page(value)
    else visit.tool(value)
  }
  return visit.reading()
}
