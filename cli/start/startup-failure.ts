/** Failures that a person can put right, whose messages say how. */
const explained = new Set([
  'BuildFailed',
  'DatabaseInUse',
  'DataFolderUnwritable',
  'MigrationFailed',
  'NodeTooOld',
  'PortInUse',
])

/** What to print for an error that stopped the start: the message alone when it says enough, or else everything. */
export function startupFailure(error: unknown): unknown {
  return error instanceof Error && explained.has(error.name) ? `\n${error.message}` : error
}
