import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser that tests and scans run in: CHROMIUM_PATH, or else one that is installed; null when there is none. */
export function chromium(): string | null {
  return [process.env.CHROMIUM_PATH ?? '', ...places].find((place) => existsSync(place)) ?? null
}
