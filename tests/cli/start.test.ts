import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('what makes the database client, in a fresh clone, needs none itself', async () => {
  const { metafile } = await build({
    entryPoints: ['cli/prepare.ts'],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
  })
  const files = Object.keys(metafile.inputs)
  expect(files).toContain('server/start/prepare.ts')
  expect(files.filter((file) => file.includes('generated'))).toEqual([])
})
