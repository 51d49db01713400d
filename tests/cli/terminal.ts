import { Readable } from 'node:stream'
import type { Terminal } from '@/cli/inventory/command'
import { runInventory } from '@/cli/inventory/run'

/** Runs the command line in this process, as in a pipeline unless told otherwise. */
export function inventory(args: string, terminal: Partial<Terminal> & { input?: string } = {}) {
  const { input = '', ...rest } = terminal
  const stdin = Readable.from([Buffer.from(input)])
  return runInventory(args.split(' ').filter(Boolean), { env: {}, stdin, toScreen: false, ...rest })
}

/** A finished demonstration record and an unfinished one. */
export const finished = 'prisma/seed/demo/visit-someone-in-prison.yaml'
export const unfinished = 'prisma/seed/demo/request-a-court-transcript.yaml'
