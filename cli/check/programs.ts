import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, headlessShell } from '@/cli/scan/chromium'
import { postgresqlBinaries } from '@/tests/support/postgresql-binaries'

/** A program that tests need and npm does not bring. */
export type Program = 'postgresql' | 'chromium-headless-shell'

const find: Record<Program, () => string | null> = {
  postgresql: postgresqlBinaries,
  'chromium-headless-shell': chromium,
}

/** Installs the programs that are missing, where that is possible. Returns those that are missing still. */
export function requirePrograms(): Program[] {
  const missing = () => (Object.keys(find) as Program[]).filter((program) => !find[program]())
  // Any Chromium will do, but where we may install one it is the quick one.
  const isSlow = !process.env.CHROMIUM_PATH && !existsSync(headlessShell)
  const wanted = new Set([...missing(), ...(isSlow ? ['chromium-headless-shell' as const] : [])])
  if (wanted.size > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) install([...wanted])
  for (const program of missing()) {
    console.log(
      `${program} is not installed, so the tests that need it count as failed. On Debian or Ubuntu:`,
    )
    console.log(`  sudo apt-get install ${program}`)
  }
  return missing()
}

function install(programs: Program[]): void {
  console.log(`Installing ${programs.join(' and ')} …`)
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  try {
    apt('update')
    apt('install', '--yes', '--no-install-recommends', ...programs)
  } catch (error) {
    console.log((error as Error).message)
  }
}
