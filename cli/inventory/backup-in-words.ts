import { whyUnreadable } from './file-argument'

/** How much a backup holds, for messages. */
export function rowsInWords(rows: Readonly<Record<string, number>>): string {
  const all = Object.values(rows).reduce((sum, one) => sum + one, 0)
  return `${all.toLocaleString('en-GB')} rows of ${Object.keys(rows).length} tables`
}

/** Why a backup cannot be read, written or restored, when that is what an error says. */
export function whyNoBackup(error: unknown): string | undefined {
  const isOurs =
    error instanceof Error && ['BrokenBackup', 'CannotRestore', 'NothingStored'].includes(error.name)
  return isOurs ? error.message : whyUnreadable(error)
}
