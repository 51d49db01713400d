import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, inject, test } from 'vitest'
import { DatabaseInUse } from '@/prisma/database/data-folder-lock'
import { openEmbedded } from '@/prisma/database/embedded'
import { migrationNames } from '@/prisma/database/migration-files'
import { openPostgresql } from '@/prisma/database/postgresql'

const run = promisify(execFile)
const server = inject('postgresqlUrl')

if (server) {
  const url = (name: string) => server.replace('/?', `/${name}?`)

  test('two processes that migrate a new database at once both succeed, and each migration is applied once', async () => {
    const maintenance = openPostgresql(url('postgres'))
    await maintenance.db.$executeRaw`create database two_processes`
    await maintenance.close()
    const script = `
      const { connect } = await import('./prisma/database/connect.ts')
      const { applyMigrations } = await import('./prisma/database/migrate.ts')
      const connection = await connect(process.env)
      console.log(JSON.stringify(await applyMigrations(connection)))
      await connection.close()`
    const env = { ...process.env, DATABASE_URL: url('two_processes') }
    const command = ['cli/run.mjs', '-e', script]
    const results = await Promise.all(
      Array.from({ length: 2 }, () => run(process.execPath, command, { env })),
    )
    expect(results.flatMap(({ stdout }) => JSON.parse(stdout))).toEqual(await migrationNames())
  })
} else {
  const folder = mkdtempSync(join(tmpdir(), 'inventory-lock-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('the embedded database refuses a second process, and opens again after the first has closed it', async () => {
    const first = await openEmbedded(folder)
    await expect(openEmbedded(folder)).rejects.toThrow(DatabaseInUse)
    await first.close()
    await (await openEmbedded(folder)).close()
  })

  test('a process that was killed leaves no lock behind', async () => {
    const script = `
      const { openEmbedded } = await import('./prisma/database/embedded.ts')
      await openEmbedded(${JSON.stringify(folder)})
      process.kill(process.pid, 'SIGKILL')`
    const killed = run(process.execPath, ['cli/run.mjs', '-e', script])
    await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' })
    await (await openEmbedded(folder)).close()
  })
}
