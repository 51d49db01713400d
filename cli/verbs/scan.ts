import { writeFile } from 'node:fs/promises'
import { writeScanFile } from '@/domain/evidence/cookies/scan-file'
import { leftOutOfWec, writeWec } from '@/domain/exchange/evidence/wec'
import { type Command, couldNot, wrongUse } from '../inventory/command'
import { scanArguments } from '../scan/arguments'
import { chromium } from '../scan/chromium'
import { journeyIn } from '../scan/journey'
import { isPublicAddress } from '../scan/reach/public-address'
import { reachable } from '../scan/reach/resolve'

/** Goes through a service with a browser and writes what it captures. */
export const scanService: Command = {
  help: `Usage: npm run -s inventory -- scan URL… [--pages N] [--journey FILE.ts] [--storage-state FILE]
                                    [--consent accept|reject|none] [--out FILE] [--format wec]
                                    [--requests N] [--delay MS] [--allow-private]

Visits a service with Chromium and writes as evidence what it captures: cookies by header and by script, local and
session storage, IndexedDB, service workers, requests to other sites, beacons, and reading of the device (canvas, audio,
fonts, WebRTC); each with the page on which it was first seen, before and after the choice about cookies. Names, hosts,
sizes and lifetimes are written, never values. Needs no database. Scan only services that are yours to scan.

  --pages          the most pages to visit, following links on the hosts of the URLs, breadth first; 10 unless set
  --consent        the choice to make in the cookie banner, after which the pages are visited again; accept unless set
  --journey        a TypeScript or JavaScript file whose default export is “async (page) => …”, a function of a
                   Playwright page; it is called last, after the choice
  --storage-state  a file of a browser state that Playwright saved, to be signed in from the beginning
  --out            the file to write, in place of standard output
  --format         scan (unless set), or wec: an inspection.json as Website Evidence Collector writes it, which has no
                   place for session storage, IndexedDB, service workers and reading of the device
  --requests       the most requests to make; 1000 unless set
  --delay          milliseconds between pages; 500 unless set
  --allow-private  also reach addresses of this machine and of private networks

It follows no link that robots.txt disallows for privacy-inventory, and none that signs out. CHROMIUM_PATH names another
browser than the installed Chromium.`,

  async run(args) {
    const asked = scanArguments(args)
    if ('wrong' in asked) return wrongUse(asked.wrong, scanService)
    const { allowPrivate, journeyFile, format, out, ...options } = asked
    const executablePath = chromium()
    if (!executablePath) return couldNot(noChromium)
    const mayReach = allowPrivate ? undefined : isPublicAddress
    for (const { hostname } of mayReach ? options.urls : []) {
      const reached = await reachable(hostname, isPublicAddress)
      if (typeof reached !== 'string') return couldNot(`${hostname}: ${unreachable[reached.refused]}`)
    }
    const journey = journeyFile === undefined ? undefined : await journeyIn(journeyFile)
    if (typeof journey === 'string') return couldNot(journey)
    // Loaded here: help and wrong use need no browser.
    const { scan } = await import('../scan/scan')
    const scanned = await scan({ ...options, journey, mayReach, executablePath })
    if (!scanned.ok) return couldNot(scanned.problem)
    const { reading } = scanned
    const leftOut = format === 'wec' ? leftOutOfWec(reading).length : 0
    const messages = [
      `${reading.extent}. ${reading.observations.length} things observed.`,
      ...reading.notes,
      ...(leftOut > 0 ? [`${leftOut} of them have no place in this format.`] : []),
    ]
    const output = format === 'wec' ? writeWec(reading) : writeScanFile(reading)
    if (!out) return { code: 0, output, messages }
    await writeFile(out, output)
    return { code: 0, messages: [...messages, `Written to ${out}.`] }
  },
}

const noChromium =
  'There is no Chromium. Install it (on Debian: apt-get install chromium), or name its program in CHROMIUM_PATH.'

const unreachable = {
  unknown: 'There is no such host.',
  private:
    'Its address is of this machine or of a private network. To scan it nevertheless, add --allow-private.',
}
