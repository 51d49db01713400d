import { defineConfig } from 'prisma/config'

// `prisma generate` needs no engine, yet downloads one unless it is told of a program: any will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
