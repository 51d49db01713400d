import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** A program that the start needs ended badly; the message holds what it printed. */
class BuildFailed extends Error {
  override name = 'BuildFailed'
}

const running = new Set<ChildProcess>()

/** Runs a program of an installed package. Throws `BuildFailed`. */
export function run(program: string, ...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', program), ...args], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, by which whatever it starts can be ended with it.
      detached: true,
    })
    running.add(child)
    const output: Buffer[] = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      // Ended by us: the process is about to end too, and nobody waits for this any more.
      if (!running.delete(child)) return
      if (code === 0) resolve()
      else reject(new BuildFailed(`${Buffer.concat(output)}\n${program} ${args.join(' ')} failed (${code}).`))
    })
  })
}

/** Ends the programs that are running, with all that they have started. A build left alone would go on for minutes. */
export function endPrograms(): void {
  for (const { pid } of running) if (pid) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  running.clear()
}
