/** What is noticed while a request is answered. */
export type Noticed = { isUnavailable: boolean }

/** Gives what was noticed of the request that is being answered; `AsyncLocalStorage` does. */
type OfRequest = { getStore: () => Noticed | undefined }

/** Where what the start command makes is found: Next.js loads this module in several graphs of its own. */
export const place = Symbol.for('privacy-inventory/unavailable-request')

/** Notices that this request failed because the database is not available, and not by a bug: its answer is then a 503. */
export function noticeUnavailable(): void {
  const noticed = (globalThis as { [at: symbol]: OfRequest | undefined })[place]?.getStore()
  if (noticed) noticed.isUnavailable = true
}
