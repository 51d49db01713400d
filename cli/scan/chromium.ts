import { existsSync } from 'node:fs'

/** The engine without windows, which starts and renders in two thirds of the time. */
export const headlessShell = '/usr/bin/chromium-headless-shell'

const places = [
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser that tests and scans run in: CHROMIUM_PATH, or else one that is installed; null when there is none. */
export function chromium(): string | null {
  return [process.env.CHROMIUM_PATH ?? '', ...places].find((place) => existsSync(place)) ?? null
}
