// Runs a program of this project: `node cli/run.mjs FILE …`, or `node cli/run.mjs -e SCRIPT …`. Not every Node.js that we
// support runs TypeScript, and of those that do none knows our paths. Made into a few scripts first, which takes a
// fraction of a second, hundreds of files start in half the time that it takes to translate each as it is loaded.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, stop } from 'esbuild'

/** Within `node_modules`, where the scripts find the packages. */
const cache = resolve('node_modules/.cache/privacy-inventory')

/** Makes scripts of a program, and gives the address of the first; the same program has the same ones. */
async function bundle(program) {
  const { outputFiles } = await build({
    ...program,
    bundle: true,
    // What is imported when it is needed stays apart until then.
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    outdir: cache,
    entryNames: 'program',
    write: false,
  })
  const hash = createHash('sha256')
  for (const { path, contents } of outputFiles) hash.update(path).update(contents)
  const folder = `${cache}/${hash.digest('hex')}`
  if (!existsSync(folder)) {
    const own = `${folder}-${process.pid}`
    mkdirSync(own, { recursive: true })
    for (const { path, contents } of outputFiles) writeFileSync(`${own}/${basename(path)}`, contents)
    try {
      renameSync(own, folder)
    } catch {
      // Another process has made the same ones meanwhile.
      rmSync(own, { recursive: true })
    }
  }
  return pathToFileURL(`${folder}/program.js`).href
}

process.setSourceMapsEnabled(true)
await import(await bundle({ entryPoints: ['cli/prepare.ts'] }))

const [, , file, script] = process.argv
const isScript = file === '-e'
const stdin = { contents: script, resolveDir: process.cwd(), loader: 'ts' }
const program = await bundle(isScript ? { stdin } : { entryPoints: [file] })
stop()
process.argv.splice(1, isScript ? 2 : 1)
await import(program)
