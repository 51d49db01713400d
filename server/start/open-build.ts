import { join } from 'node:path'
import type { RequestHandler } from '../edge/exchange'
import { serveFiles } from '../edge/files'
import { holdBuild } from './build-in-use'
import { builtFrom } from './prepare'

/** A build that this process serves. */
export type Build = {
  /** Sends the files that belong to it. */
  files: RequestHandler
  /** Why it can no longer be served, in words for whoever runs the process; undefined while it can. */
  problem: () => string | undefined
}

/** Holds the build in a folder for this process, so that no other one makes it anew in the same place. */
export async function openBuild(folder: string): Promise<Build> {
  await holdBuild(folder)
  const madeFrom = builtFrom(folder)
  const gone = `the pages in ${folder} are no longer those that this process was started with: restart it`
  return {
    files: serveFiles(join(folder, 'files')),
    problem: () => (builtFrom(folder) === madeFrom ? undefined : gone),
  }
}
