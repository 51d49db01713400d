declare global {
  var privacyInventory: Map<string, unknown> | undefined
}

/**
 * The one thing of this name that the process has, made when it is first asked for. The start command and each bundle of
 * Next.js load a copy of a module of their own, so a constant of a module is not one thing: `globalThis` is, as Prisma's
 * and Next.js' documentation keep the client there.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  globalThis.privacyInventory ??= new Map()
  const things = globalThis.privacyInventory
  if (!things.has(name)) things.set(name, make())
  return things.get(name) as T
}
