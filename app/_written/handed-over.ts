/** The HTML of a page by the name of the element that it belongs into. */
export type Handed = Map<string, string>

/** Gives what belongs to the request that is being answered; `AsyncLocalStorage` does. */
type OfRequest = { getStore: () => Handed | undefined }

/** Where what the start command makes is found: Next.js loads this module in several graphs of its own. */
export const place = Symbol.for('privacy-inventory/handed-over')

/**
 * What is handed over from where the page of this request is made to where it is written. Undefined in browsers and for what is
 * no whole page.
 */
export function handedOver(): Handed | undefined {
  return (globalThis as { [at: symbol]: OfRequest | undefined })[place]?.getStore()
}
