import { spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * Runs a program of an installed package; whether it succeeded. What it writes is written when it has ended, so that
 * programs that run beside each other do not write into each other's lines, or at once if it is to `inherit`.
 */
export function run(
  program: string,
  args: string[],
  { output = 'pipe', env = {} }: { output?: 'pipe' | 'inherit'; env?: Record<string, string> } = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('node_modules', program), ...args], {
      env: { ...process.env, ...(!process.stdout.isTTY && { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', output, output],
    })
    const written: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => written.push(chunk))
    child.on('error', () => resolve(false))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(written))
      resolve(code === 0)
    })
  })
}
