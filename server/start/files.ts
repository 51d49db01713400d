import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codings, filesIn } from '../edge/files'
import { encode } from '../encoding'

/**
 * Puts every file that browsers ask for into `files/<coding>/<its address>` of the folder of the build: as it is, and
 * compressed where that makes it smaller, so that nothing is compressed while it is served. Makes what was there anew.
 */
export async function layOutFiles(build: string): Promise<void> {
  const folder = join(build, 'files')
  const plain = join(folder, 'identity')
  await rm(folder, { recursive: true, force: true })
  await cp('public', plain, { recursive: true, filter: (path) => !path.endsWith('made-from') })
  await cp(join(build, 'static'), join(plain, '_next/static'), { recursive: true })
  await Promise.all(filesIn(plain).map((path) => compress(folder, path)))
}

async function compress(folder: string, path: string): Promise<void> {
  const bytes = await readFile(join(folder, 'identity', path))
  for (const coding of codings) {
    const fewer = await encode(bytes, coding, 'once')
    // Pictures and fonts are compressed already.
    if (fewer.length > 0.9 * bytes.length) continue
    const file = join(folder, coding, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, fewer)
  }
}
