import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromium } from './cli/scan/chromium'
import { buildOfTests, unlimited } from './tests/support/application'

const port = process.env.E2E_PORT || '3100'

// Each worker reads this file again, and finds the folder that the first reading made.
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'inventory-e2e-'))

const overHttp = [
  'concurrency.spec.ts',
  'database.spec.ts',
  'permissions.spec.ts',
  'fuzz.spec.ts',
  'evidence-upload.spec.ts',
  'limits.spec.ts',
  'notices.spec.ts',
  'observatory.spec.ts',
  'scan.spec.ts',
  'scan-reach.spec.ts',
]

/** Files whose every test needs JavaScript. */
const withScripts = ['every-page.spec.ts', 'upload-progress.spec.ts']

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  // A busy machine answers late: what a test waits for says nothing about speed.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
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
    // What people do is gone through without JavaScript, which every page must do without.
    {
      name: 'pages',
      testIgnore: [...overHttp, ...withScripts],
      use: { javaScriptEnabled: false },
    },
    // What scripts change for the better, on every page that they can change: tests tagged so run in both ways.
    { name: 'scripts', testIgnore: overHttp, grep: /@scripts/ },
    // Over HTTP alone, against servers of its own.
    { name: 'http', testMatch: overHttp },
  ],
  // The production build, on an embedded database that holds the demonstration organisation.
  webServer: {
    command: 'node cli/run.mjs tests/support/serve-demonstration.ts',
    url: `http://localhost:${port}/readyz`,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: port,
      E2E_DATA: process.env.E2E_DATA,
      DATA_DIR: join(process.env.E2E_DATA, 'served'),
      ...buildOfTests,
      DATABASE_URL: '',
      NEXTAUTH_URL: `http://localhost:${port}`,
      NEXTAUTH_SECRET: 'known-to-everybody',
      ...unlimited,
    },
  },
})
