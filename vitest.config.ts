import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const alias = [
  { find: /^@\//, replacement: at('./') },
  { find: 'server-only', replacement: at('./tests/support/server-only.ts') },
]

/** Tests that need a database are written once and run against both databases that the product supports. */
const databaseTests = ['tests/store/**/*.test.ts', 'tests/actions/**/*.test.{ts,tsx}']

export default defineConfig({
  resolve: { alias },
  test: {
    // Left to itself vitest keeps one processor free, which of two is half the machine.
    maxWorkers: '100%',
    // Files share what they import: of a small test most of the time would go into loading the schemas again.
    isolate: false,
    // Each file of database tests compiles and starts a database; on a busy machine that takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{app,cli,components,domain,prisma,server}/**/*.test.{ts,tsx}',
            'tests/{conformance,docs,facts,published,words}/**/*.test.{ts,tsx}',
            'tests/cli/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'store-pglite', include: databaseTests, globalSetup: 'tests/support/pglite-setup.ts' },
      },
      {
        extends: true,
        test: {
          name: 'store-postgresql',
          include: databaseTests,
          globalSetup: 'tests/support/postgresql-setup.ts',
        },
      },
    ],
  },
})
