/** What a page's origin keeps in the browser, by name and size. */
export type Stored = {
  origin: string
  local: { name: string; size: number }[]
  session: { name: string; size: number }[]
  databases: { name: string; stores: string[] }[]
  serviceWorkers: string[]
}

/** Runs in a page or frame. It is one function without imports, since its text is sent to the browser. */
export async function whatIsStored(): Promise<Stored> {
  const bytes = (text: string | null) => new TextEncoder().encode(text ?? '').length
  const itemsOf = (area: 'localStorage' | 'sessionStorage') => {
    try {
      const storage = window[area]
      return Object.keys(storage).map((name) => ({ name, size: bytes(storage.getItem(name)) }))
    } catch {
      return []
    }
  }
  const inTime = <T>(work: Promise<T>, otherwise: T) =>
    Promise.race([work.catch(() => otherwise), new Promise<T>((done) => setTimeout(done, 2000, otherwise))])

  const storesOf = (name: string) =>
    new Promise<string[]>((done, fail) => {
      const opening = indexedDB.open(name)
      opening.onerror = () => fail(opening.error)
      // It is gone since it was listed: to go on would make it anew.
      opening.onupgradeneeded = () => opening.transaction?.abort()
      opening.onsuccess = () => {
        const stores = [...opening.result.objectStoreNames]
        opening.result.close()
        done(stores)
      }
    })
  const databases = async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
    return Promise.all(
      names.slice(0, 100).map(async (name) => ({ name, stores: await inTime(storesOf(name), []) })),
    )
  }
  const serviceWorkers = async () =>
    (await navigator.serviceWorker.getRegistrations()).flatMap((registration) => {
      const worker = registration.active ?? registration.waiting ?? registration.installing
      return worker ? [new URL(worker.scriptURL).pathname] : []
    })
  const attempt = async <T>(list: () => Promise<T>) => list()
  return {
    origin: location.origin,
    local: itemsOf('localStorage'),
    session: itemsOf('sessionStorage'),
    databases: await inTime(attempt(databases), []),
    serviceWorkers: await inTime(attempt(serviceWorkers), []),
  }
}
