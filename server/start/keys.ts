import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '@/prisma/database/connect'
import { DataFolderUnwritable } from '@/prisma/database/data-folder-lock'
import { makeFolder } from '@/prisma/database/make-folder'
import { provideSettings } from '../settings'

/**
 * The first names each form's action so that a page outlives a deployment; the second signs the session cookie; the
 * third signs the checkpoints of the history.
 */
const names = ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'NEXTAUTH_SECRET', 'AUDIT_KEY'] as const

/**
 * Puts the keys that the environment does not give into it, from `keys.json` in the data folder, where they are
 * made once. Throws `DataFolderUnwritable`.
 */
export function provideKeys(env: { [name: string]: string | undefined } = process.env): void {
  if (names.every((name) => env[name])) return
  const kept = keptKeys(dataFolder(env))
  provideSettings(Object.fromEntries(names.map((name) => [name, env[name] || kept[name]])), env)
}

type Keys = Record<(typeof names)[number], string>

function keptKeys(folder: string): Keys {
  const file = join(folder, 'keys.json')
  try {
    const kept: Partial<Keys> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    const lacking = names.filter((name) => !kept[name])
    const made = Object.fromEntries(lacking.map((name) => [name, randomBytes(32).toString('base64')]))
    const keys = { ...kept, ...made } as Keys
    if (lacking.length > 0) {
      makeFolder(folder)
      writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
    }
    return keys
  } catch (error) {
    throw new DataFolderUnwritable(file, error as Error)
  }
}
