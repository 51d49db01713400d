import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataFolderUnwritable } from '@/prisma/data-folder-lock'

/** The first names each form's action so that a page outlives a deployment; the second signs the session cookie. */
const names = ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'NEXTAUTH_SECRET'] as const

/**
 * Puts the keys that the environment does not give into it, from `keys.json` in the data folder, where they are
 * made once. Throws `DataFolderUnwritable`.
 */
export function provideKeys(env: NodeJS.ProcessEnv): void {
  if (names.every((name) => env[name])) return
  const kept = keptKeys(env.DATA_DIR || 'data')
  for (const name of names) env[name] ||= kept[name]
}

type Keys = Record<(typeof names)[number], string>

function keptKeys(folder: string): Keys {
  const file = join(folder, 'keys.json')
  try {
    if (!existsSync(file)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64')]))
      writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    }
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new DataFolderUnwritable(file, error as Error)
  }
}
