import type { Page } from '@playwright/test'
import { expect } from '../../support/browser-test'
import { press } from '../question-pages'

/** Adds a file of evidence to the service at an address, and waits for what it showed. */
export async function uploadTo(page: Page, service: string, buffer: Buffer): Promise<void> {
  await page.goto(`${service}/evidence/new`)
  await page
    .getByLabel('Upload a file')
    .setInputFiles({ name: 'recording.har', mimeType: 'application/json', buffer })
  await press(page, 'Add evidence')
  // Scripts send it and then go to what it showed.
  await expect(page).not.toHaveURL(/\/evidence\/new/)
}
