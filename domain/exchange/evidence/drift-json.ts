import type { Drift } from './drift'

/** In what a service and its record differ, for programs. */
export function writeDriftJson({ differences, found, notFound }: Drift): string {
  const missed = notFound.map(({ id, kind, plainName, name }) => ({ id, kind, plainName, name }))
  return `${JSON.stringify({ differences, found, notFound: missed }, null, 2)}\n`
}
