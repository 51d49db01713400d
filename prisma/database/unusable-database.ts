import { unavailability } from './unavailability'

/** Why a server cannot be used, by the kinds of failure that Prisma's driver adapters know. */
const reasons: Partial<Record<string, string>> = {
  DatabaseNotReachable: 'It does not answer.',
  DatabaseDoesNotExist: 'The server has no database of that name.',
  AuthenticationFailed: 'It does not accept the user or the password.',
  DatabaseAccessDenied: 'The user may not use it.',
  TlsConnectionError: 'No encrypted connection can be made.',
  ConnectionClosed: 'It ended the connection.',
  TooManyConnections: 'It has too many connections already.',
  SocketTimeout: 'It does not answer in time.',
}

/** The same of failures that the adapters have no kind for. */
const words: Partial<Record<string, string>> = {
  away: 'It does not answer.',
  busy: 'Others hold for too long what is needed. Try again.',
}

/** What to tell the operator about a failure to reach PostgreSQL; undefined when the error is about anything else. */
export function unusableDatabase(error: unknown): string | undefined {
  const { meta } = Object(error) as { meta?: { driverAdapterError?: { cause?: { kind?: string } } } }
  const reason = reasons[meta?.driverAdapterError?.cause?.kind ?? ''] ?? words[unavailability(error) ?? '']
  return reason && `The database at DATABASE_URL cannot be used. ${reason}`
}
