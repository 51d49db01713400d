import type { TestProject } from 'vitest/node'
import { applyMigrations } from '@/prisma/database/migrate'
import { openPostgresql } from '@/prisma/database/postgresql'
import { startPostgresql } from './postgresql-server'

/** Starts a server for the test files of one project and lays down the database that each of them copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresql()
  const maintenance = openPostgresql(server.url('postgres'))
  await maintenance.db.$executeRaw`create database template`
  await maintenance.close()
  const template = openPostgresql(server.url('template'))
  await applyMigrations(template)
  await template.close()
  project.provide('postgresqlUrl', server.url(''))
  return server.stop
}
