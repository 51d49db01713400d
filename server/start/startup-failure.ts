import { unusableDatabase } from '@/prisma/database/unusable-database'

/** Failures that a person can put right, whose messages say how. */
const explained = new Set([
  'BuildFailed',
  'BuildInUse',
  'DatabaseInUse',
  'DataFolderUnwritable',
  'MigrationFailed',
  'NodeTooOld',
  'PortInUse',
  'WrongSetting',
])

/** What to print for an error that stopped the start: the message alone when it says enough, or else everything. */
export function startupFailure(error: unknown): unknown {
  const message =
    error instanceof Error && explained.has(error.name) ? error.message : unusableDatabase(error)
  return message ? `\n${message}` : error
}
