import { expect, test } from '../support/browser-test'
import { recording } from './evidence/recording'
import { signInAs } from './signed-in'

const evidence = '/services/request-a-court-transcript/evidence'

test('an upload says how far it is, and can be stopped', { tag: '@scripts' }, async ({ page, context }) => {
  await signInAs('service team editor', context.request)
  await page.goto(`${evidence}/new`)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/evidence/upload', async (route) => {
    await held
    await route.continue().catch(() => undefined)
  })
  await page.getByLabel('Upload a file').setInputFiles({
    ...{ name: 'recording.har', mimeType: 'application/json' },
    buffer: recording([{ name: 'stopped' }]),
  })
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel the upload' }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  release()
  await page.goto(`${evidence}?list=unrecorded`)
  await expect(page.getByRole('link', { name: 'stopped' })).toHaveCount(0)
})
