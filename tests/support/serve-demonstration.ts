// Lays down the demonstration that tests copy, and serves a copy of it: the application of the browser tests.
import { cpSync } from 'node:fs'
import { writePage } from '@/components/published-page/write-page'
import { openEmbedded } from '@/prisma/database/embedded'
import { applyMigrations } from '@/prisma/database/migrate'
import { seedDemo } from '@/prisma/seed/seed'
import { demonstration } from './own-demonstration'

const connection = await openEmbedded(demonstration())
await applyMigrations(connection)
await seedDemo(connection.db, writePage)
await connection.close()
cpSync(demonstration(), String(process.env.DATA_DIR), { recursive: true })
await import('@/cli/start')
