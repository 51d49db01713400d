/**
 * How long the server lets a session wait or work, in milliseconds; 0 is without end. PostgreSQL documents the settings in
 * "Client Connection Defaults", section "Statement Behavior".
 */
export type SessionLimits = {
  lock_timeout: number
  statement_timeout: number
  idle_in_transaction_session_timeout: number
}

export const applicationLimits: SessionLimits = {
  // Somebody who saves is told that another one holds what they need while they still look at the page.
  lock_timeout: 3_000,
  // No statement of a page takes a second. One that goes on keeps its connection from everybody else.
  statement_timeout: 15_000,
  // A process that stands still between two statements gives back its locks, a little after its own time is over.
  idle_in_transaction_session_timeout: 20_000,
}

export const ownerLimits: SessionLimits = {
  // Whoever waits for a whole table lets everybody wait who comes after: a migration fails instead. Processes that migrate
  // wait for each other for ten seconds at a time.
  lock_timeout: 30_000,
  // To rewrite a table, or to check a whole history, takes as long as it takes.
  statement_timeout: 0,
  idle_in_transaction_session_timeout: 600_000,
}

/**
 * The connections of a process, and how long a request waits for one, in milliseconds. What only reads has its own: writes
 * that wait for each other cannot keep pages from being shown. As long as readiness is waited for, a reader waits too.
 */
export const pools = {
  reading: { max: 10, connectionTimeoutMillis: 5_000 },
  writing: { max: 10, connectionTimeoutMillis: 10_000 },
}

/** The statements that set the limits of a session. */
export function settingLimits(limits: SessionLimits): string {
  return Object.entries(limits)
    .map(([name, milliseconds]) => `SET ${name} = ${milliseconds};`)
    .join(' ')
}
