import { DriverAdapterError } from '@prisma/driver-adapter-utils'

/** Throws the failure of a migration script in the form from which the schema engine reads code and message. */
export function scriptFailure(error: unknown): never {
  const { code, severity, message, detail, column, hint } = error as Record<string, string | undefined>
  if (code === undefined) throw error
  throw new DriverAdapterError({
    kind: 'postgres',
    originalCode: code,
    originalMessage: message ?? '',
    code,
    severity: severity ?? 'ERROR',
    message: message ?? '',
    detail,
    column,
    hint,
  })
}
