import { createMigration } from '@/prisma/create-migration'

const [name] = process.argv.slice(2)
if (name) {
  console.log((await createMigration(name)) ?? 'The migrations already give the schema.')
} else {
  console.error('Usage: npm run create-migration -- NAME')
  process.exitCode = 2
}
