import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Application, freePort, startApplication } from './application'

/** A data folder with the demonstration as it is loaded into an empty database, to be copied; see prepare-demonstration.ts. */
export const demonstration = () => join(process.env.E2E_DATA ?? '', 'demonstration')

/** Starts an application with a demonstration of its own, for tests that change it; it is gone when the application stops. */
export async function startOwnDemonstration(settings: Record<string, string> = {}): Promise<Application> {
  const folder = copyDemonstration()
  const application = await startApplication(await freePort(), {
    DATABASE_URL: '',
    DATA_DIR: folder,
    ...settings,
  })
  const stop = async () => {
    await application.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...application, stop }
}

/** A folder of its own with a copy of the demonstration. Whoever asks removes it. */
export function copyDemonstration(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inventory-own-'))
  if (existsSync(demonstration())) cpSync(demonstration(), folder, { recursive: true })
  return folder
}
