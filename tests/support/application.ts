import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** The application in a process of its own, for tests that need it set up in a way of their own. */
export type Application = {
  url: string
  /** The number of its process. */
  pid: number
  stop: () => Promise<void>
  /** What it has written so far, its log with it. */
  output: () => string
  /** Ends the process at once, as a crash would. */
  kill: () => Promise<void>
}

/** Tests do things more often than people. */
export const unlimited = {
  LIMIT_SIGN_IN_ADDRESS: '100000',
  LIMIT_SIGN_IN_PERSON: '100000',
  LIMIT_EXPORT: '100000',
  LIMIT_UPLOAD: '100000',
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

/** The build of the tests, beside that of a running application. Its key is fixed, so that a second run finds the build of the first. */
export const buildOfTests = {
  BUILD_FOLDER: '.next-test',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'test').toString('base64'),
}

/** Starts one with the settings, on the build that the browser tests have made. Throws when it does not come up. */
export async function startApplication(port: number, settings: Record<string, string>): Promise<Application> {
  const url = `http://localhost:${port}`
  const server = spawn(process.execPath, ['cli/run.mjs', 'cli/start.ts'], {
    env: {
      ...process.env,
      ...buildOfTests,
      NEXTAUTH_SECRET: 'known-to-everybody',
      NEXTAUTH_URL: url,
      PORT: String(port),
      ...unlimited,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (output += text))
  const ready = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (let attempt = 0; !(await ready()); attempt++) {
    if (server.exitCode !== null || attempt > 1200)
      throw new Error(`The application did not start.\n${output}`)
    await sleep(100)
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill(signal)
    await once(server, 'exit')
  }
  const pid = server.pid ?? 0
  return { url, pid, output: () => output, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
