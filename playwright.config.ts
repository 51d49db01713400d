import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromium } from './cli/scan/chromium'
import { unlimited } from './tests/support/application'

const port = process.env.E2E_PORT || '3100'

// Each worker reads this file again, and finds the folder that the first reading made.
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'inventory-e2e-'))

const overHttp = [
  'concurrency.spec.ts',
  'database.spec.ts',
  'permissions.spec.ts',
  'workflow.spec.ts',
  'fuzz.spec.ts',
  'evidence-upload.spec.ts',
  'limits.spec.ts',
  'notices.spec.ts',
  'observatory.spec.ts',
  'scan.spec.ts',
  'scan-reach.spec.ts',
]

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium() ?? undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'js', testIgnore: overHttp },
    // The same HTML is sent without JavaScript; what people do with it is gone through again, each page alone is not. How far an
    // upload is, the browser shows by itself then.
    {
      name: 'no-js',
      testIgnore: [...overHttp, 'every-page.spec.ts', 'upload-progress.spec.ts'],
      use: { javaScriptEnabled: false },
    },
    // Over HTTP alone, against servers of its own.
    { name: 'http', testMatch: overHttp },
  ],
  // The production build, on an embedded database that holds the demonstration organisation.
  webServer: {
    command: 'node --import tsx cli/start.ts',
    url: `http://localhost:${port}/readyz`,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: port,
      DATA_DIR: process.env.E2E_DATA,
      BUILD_FOLDER: '.next-test',
      DATABASE_URL: '',
      NEXTAUTH_URL: `http://localhost:${port}`,
      // Fixed, so that a second run finds the build of the first.
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'test').toString('base64'),
      NEXTAUTH_SECRET: 'known-to-everybody',
      ...unlimited,
    },
  },
})
