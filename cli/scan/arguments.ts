import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ScanOptions } from './options'

/** What a scan is asked to do. */
export type ScanArguments = Omit<ScanOptions, 'journey' | 'mayReach' | 'executablePath'> & {
  journeyFile?: string
  allowPrivate: boolean
  format: 'scan' | 'wec'
  out?: string
}

const choices = ['accept', 'reject', 'none'] as const
const formats = ['scan', 'wec'] as const

/** Reads the arguments of a scan, or says what is wrong with them. Throws the `TypeError` of `parseArgs`. */
export function scanArguments(args: string[]): ScanArguments | { wrong: string } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      pages: { type: 'string', default: '10' },
      requests: { type: 'string', default: '1000' },
      delay: { type: 'string', default: '500' },
      consent: { type: 'string', default: 'accept' },
      format: { type: 'string', default: 'scan' },
      journey: { type: 'string' },
      'storage-state': { type: 'string' },
      out: { type: 'string' },
      'allow-private': { type: 'boolean', default: false },
    },
  })
  const urls = positionals.flatMap((address) => webAddress(address) ?? [])
  const [pages, requests, delay] = [values.pages, values.requests, values.delay].map(wholeNumber)
  const consent = choices.find((choice) => choice === values.consent)
  const format = formats.find((name) => name === values.format)
  const storageState = values['storage-state']
  if (urls.length === 0 || urls.length < positionals.length)
    return { wrong: 'Name the addresses of the pages to begin with, such as https://www.example.gov.uk/' }
  if (!pages || !requests) return { wrong: '--pages and --requests are whole numbers from 1.' }
  if (delay === undefined) return { wrong: '--delay is a whole number of milliseconds.' }
  if (!consent) return { wrong: `Say which choice to make: --consent ${choices.join('|')}.` }
  if (!format) return { wrong: `Say in which format: --format ${formats.join('|')}.` }
  if (storageState && !existsSync(storageState)) return { wrong: `${storageState}: There is no such file.` }
  const { journey: journeyFile, out, 'allow-private': allowPrivate } = values
  return { urls, pages, requests, delay, consent, format, storageState, journeyFile, out, allowPrivate }
}

function webAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
