// Lays down the demonstration that tests copy, and serves a copy of it: the application of the browser tests.
import { cpSync } from 'node:fs'
import { openEmbedded } from '@/prisma/embedded'
import { applyMigrations } from '@/prisma/migrate'
import { seedDemo } from '@/prisma/seed'
import { demonstration } from './own-demonstration'

const connection = await openEmbedded(demonstration())
await applyMigrations(connection)
await seedDemo(connection.db)
await connection.close()
cpSync(demonstration(), String(process.env.DATA_DIR), { recursive: true })
await import('@/cli/start')
