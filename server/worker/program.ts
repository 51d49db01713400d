import { build } from 'esbuild'
import type { Kind } from './messages'

const made = new Map<Kind, Promise<string>>()

/**
 * The program of a thread as one script, made when it is first needed. Node.js 20 loads no TypeScript in a thread, and
 * every thread would have to load more than a hundred files.
 */
export function programOf(kind: Kind): Promise<string> {
  const program = made.get(kind) ?? bundle(kind)
  made.set(kind, program)
  return program
}

async function bundle(kind: Kind): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`server/worker/in-thread/${kind}.ts`],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
