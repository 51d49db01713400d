/** The database cannot be reached, or others hold for too long what is needed. Either way a later try may succeed. */
export type Unavailability = 'away' | 'busy'

/**
 * What failures are called: by PostgreSQL (appendix "Error Codes"), by Node.js for a connection, by Prisma and its adapters, and, where nobody has
 * a code for them, by the words of `pg`.
 */
const kinds: Record<string, Unavailability | undefined> = {
  // A lock, a statement or a pause within a transaction took too long; too many transactions begin at once.
  '55P03': 'busy',
  '57014': 'busy',
  '25P03': 'busy',
  P2028: 'busy',
  'timeout exceeded when trying to connect': 'busy',
  // The server ends, has ended or only begins, or has no room.
  '57P01': 'away',
  '57P02': 'away',
  '57P03': 'away',
  '53300': 'away',
  '08000': 'away',
  '08001': 'away',
  '08003': 'away',
  '08004': 'away',
  '08006': 'away',
  'Connection terminated': 'away',
  'Connection terminated unexpectedly': 'away',
  'Connection terminated due to connection timeout': 'away',
  'Client has encountered a connection error and is not queryable': 'away',
  ECONNREFUSED: 'away',
  ECONNRESET: 'away',
  EPIPE: 'away',
  ETIMEDOUT: 'away',
  EHOSTUNREACH: 'away',
  ENETUNREACH: 'away',
  ENOTFOUND: 'away',
  EAI_AGAIN: 'away',
  DatabaseNotReachable: 'away',
  ConnectionClosed: 'away',
  SocketTimeout: 'away',
  TooManyConnections: 'away',
  P1001: 'away',
  P1002: 'away',
  P1008: 'away',
  P1017: 'away',
}

/** An error, or what it says of its cause, as far as it is looked at. */
type Failure = {
  code?: unknown
  kind?: unknown
  originalCode?: unknown
  message?: unknown
  cause?: unknown
  meta?: { driverAdapterError?: unknown }
}

/** Whether an error is about reaching the database or waiting for it; undefined for every other one, such as a bug. */
export function unavailability(error: unknown): Unavailability | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { code, originalCode, kind, message, cause, meta } = error as Failure
  const known = [originalCode, code, kind, message].map((name) => kinds[String(name)]).find(Boolean)
  // A Unix socket without a server. Any other file may be missing too.
  if (code === 'ENOENT' && /\bconnect ENOENT\b/.test(String(message))) return 'away'
  return known ?? unavailability(meta?.driverAdapterError) ?? unavailability(cause)
}
