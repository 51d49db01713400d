import type { Call } from './call'

/** What the scripts in a page note calls with. */
export type Tools = ReturnType<typeof makeTools>

/**
 * Makes the tools in a page, where `reporter` names the function that tells the scan. It is one function without imports, since its text is
 * sent to the browser.
 */
export function makeTools(reporter: string) {
  const scope = globalThis as unknown as Record<string, ((call: Call) => Promise<void>) | undefined>
  const send = scope[reporter]
  const told = new Set<string>()

  const tell = (call: Call) => {
    const key = JSON.stringify(call)
    if (told.has(key) || told.size > 2000) return
    told.add(key)
    send?.(call).catch(() => undefined)
  }

  /** The first address on the stack is the script that called; where there is none, it is the page itself. */
  const callingScript = () => {
    const limit = Error.stackTraceLimit
    Error.stackTraceLimit = 30
    const [script = location.href] = new Error().stack?.match(/https?:\/\/[^\s)]+/) ?? []
    Error.stackTraceLimit = limit
    return script.replace(/[?#].*$/, '').replace(/:\d+:\d+$/, '')
  }

  /** A fault of noting must never be a fault of the page. */
  const quietly = (note: () => void) => {
    try {
      note()
    } catch {}
  }

  const before = (
    owner: object | undefined,
    method: string,
    note: (self: unknown, given: unknown[]) => void,
  ) => {
    const original = owner && (Reflect.get(owner, method) as ((...given: unknown[]) => unknown) | undefined)
    if (!owner || typeof original !== 'function') return
    const noting = function (this: unknown, ...given: unknown[]) {
      quietly(() => note(this, given))
      return Reflect.apply(original, this, given)
    }
    Object.defineProperty(owner, method, { value: noting, configurable: true, writable: true })
  }

  return { tell, callingScript, quietly, before }
}
