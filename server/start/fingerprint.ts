import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folders that are made from the others, or that nothing is made from. */
const unread = new Set(['generated', 'assets', 'migrations'])

/** One hash for the content of all the files and folders, and for the further values. Tests do not count. */
export function fingerprint(paths: string[], ...values: string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(files))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  for (const value of values) hash.update(value).update('\0')
  return hash.digest('hex')
}

function files(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return path.includes('.test.') ? [] : [path]
  const names = readdirSync(path).sort()
  return names.filter((name) => !unread.has(name)).flatMap((name) => files(join(path, name)))
}

/**
 * Makes something anew unless it was made from the same things before. What it was made from is noted in `stamp`,
 * a file beside the result, which counts as missing while the making has not finished.
 */
export async function makeUnlessCurrent(
  stamp: string,
  madeFrom: string,
  make: () => Promise<void>,
): Promise<void> {
  if (isCurrent(stamp, madeFrom)) return
  rmSync(stamp, { force: true })
  await make()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, madeFrom)
}

/** Whether what the stamp stands beside was made from these things. */
export function isCurrent(stamp: string, madeFrom: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom
}
