import { provideKeys } from '@/server/start/keys'
import type { Terminal } from './command'

/** The key that signs the checkpoints of the history: AUDIT_KEY, or the one in DATA_DIR, which is made if need be. */
export function auditKey({ env }: Pick<Terminal, 'env'>): string {
  const keys = { ...env } as NodeJS.ProcessEnv
  provideKeys(keys)
  return keys.AUDIT_KEY ?? ''
}
