import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import base from '../../playwright.config'

type TestConfigWebServer = Exclude<PlaywrightTestConfig['webServer'], undefined | readonly unknown[]>

/** `npm run screenshots`: a picture of every type of page at both widths, in `screenshots/`, for people to look at. */
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results',
  webServer: { ...(base.webServer as TestConfigWebServer), cwd: process.cwd() },
  use: { ...base.use, trace: 'off' },
  projects: [
    { name: '1280', use: { viewport: { width: 1280, height: 900 } } },
    { name: '375', use: { viewport: { width: 375, height: 800 } } },
  ],
})
