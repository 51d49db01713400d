import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Application, freePort, startApplication } from './application'

/** Starts an application with a demonstration of its own, for tests that change it; it is gone when the application stops. */
export async function startOwnDemonstration(settings: Record<string, string> = {}): Promise<Application> {
  const folder = mkdtempSync(join(tmpdir(), 'inventory-own-'))
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
