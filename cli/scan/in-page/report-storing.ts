import type { Tools } from './tools'

/**
 * Notes in a page who sets cookies, keeps items and databases, and registers service workers. It is one function without imports, since
 * its text is sent to the browser.
 */
export function reportStoring({ tell, callingScript, quietly, before }: Tools): void {
  const bytes = (text: unknown) => new TextEncoder().encode(String(text)).length

  quietly(() => {
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
    if (!cookie?.set || !cookie.get) return
    const { get, set } = cookie
    Object.defineProperty(Document.prototype, 'cookie', {
      configurable: true,
      enumerable: true,
      get,
      set(text: string) {
        quietly(() => {
          const [, name = '', value = '', says = ''] =
            /^\s*(?:([^=;]*)=)?([^;]*)(.*)$/s.exec(String(text)) ?? []
          tell({
            call: 'cookie',
            name: name.trim(),
            says,
            size: bytes(value.trim()),
            script: callingScript(),
          })
        })
        set.call(this, text)
      },
    })
  })
  before(Reflect.get(globalThis, 'CookieStore')?.prototype, 'set', (_, [first, second]) => {
    const {
      name,
      value,
      domain,
      expires,
      sameSite = 'strict',
      partitioned,
    } = typeof first === 'object'
      ? (first as CookieInit & { partitioned?: boolean })
      : { name: first, value: second }
    const says = [
      `; secure; samesite=${sameSite}`,
      domain ? `; domain=${domain}` : '',
      expires ? `; expires=${new Date(expires).toUTCString()}` : '',
      partitioned ? '; partitioned' : '',
    ].join('')
    tell({ call: 'cookie', name: String(name), says, size: bytes(value), script: callingScript() })
  })

  before(Reflect.get(globalThis, 'Storage')?.prototype, 'setItem', (self, [name, value]) => {
    const area = self === window.localStorage ? 'local' : 'session'
    tell({ call: 'storage', area, name: String(name), size: bytes(value), script: callingScript() })
  })
  before(Reflect.get(globalThis, 'IDBDatabase')?.prototype, 'createObjectStore', (self) =>
    tell({ call: 'database', name: (self as IDBDatabase).name, script: callingScript() }),
  )
  before(Reflect.get(globalThis, 'ServiceWorkerContainer')?.prototype, 'register', (_, [script]) =>
    tell({
      call: 'service-worker',
      name: new URL(String(script), document.baseURI).pathname,
      script: callingScript(),
    }),
  )
}
