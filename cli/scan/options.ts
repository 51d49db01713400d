import type { ConsentChoice } from './consent/words'
import type { Journey } from './journey'
import type { MayReach } from './reach/resolve'

/** What a scan is asked to do. */
export type ScanOptions = {
  urls: readonly URL[]
  pages: number
  requests: number
  /** Milliseconds between pages. */
  delay: number
  consent: ConsentChoice | 'none'
  journey?: Journey
  /** The file of a browser state of Playwright with which the browser begins. */
  storageState?: string
  /** Which addresses may be reached; all when it is left out. */
  mayReach?: MayReach
  executablePath: string
}
