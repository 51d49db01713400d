import type { Application } from '../support/application'
import { expect, test } from '../support/browser-test'
import { startOwnDemonstration } from '../support/own-demonstration'
import { recording } from './evidence/recording'
import { uploadTo } from './evidence/steps'
import { banner, canPressAgain, fillIn, onPage, press, row, says } from './question-pages'
import { signInAs } from './signed-in'

// An application of its own: the demonstration in it changes.
let application: Application
let service: string

test.beforeAll(async () => {
  test.setTimeout(300_000)
  application = await startOwnDemonstration()
  service = `${application.url}/services/visit-someone-in-prison`
})

test.afterAll(() => application?.stop())

const bad: Record<string, [Buffer, RegExp]> = {
  'a file that is cut off': [recording([{ name: 'cut' }]).subarray(0, 600), /./],
  'a picture': [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /./],
  'an empty file': [Buffer.alloc(0), /Select a file that is not empty, or paste lines of a log/],
  'words that mean nothing': [Buffer.from('hello\nworld\n'), /./],
}

for (const [what, [buffer, words]] of Object.entries(bad))
  test(`${what} is refused in words, and what was typed stays`, { tag: '@scripts' }, async ({
    page,
    context,
    hasNoAccessibilityDefects,
  }) => {
    await signInAs('service team editor', context.request, application.url)
    await page.goto(`${service}/evidence/new`)
    await page.getByLabel('Upload a file').setInputFiles({ name: 'file.har', mimeType: 'text/plain', buffer })
    await page.getByLabel('What was done while it was recorded').fill('Booked a visit – “twice”')
    await press(page, 'Add evidence')
    const summary = page.locator('.govuk-error-summary li')
    await expect(summary).toHaveText(words)
    await expect(page).toHaveTitle(/^Error: Add evidence/)
    const message = (await summary.textContent()) ?? ''
    await expect(page.locator('#file-error')).toContainText(message)
    await expect(page.getByLabel('What was done while it was recorded')).toHaveValue(
      'Booked a visit – “twice”',
    )
    await hasNoAccessibilityDefects()
  })

test('pasted lines of a log are read as a file is', { tag: '@scripts' }, async ({ page, context }) => {
  await signInAs('service team editor', context.request, application.url)
  await page.goto(`${service}/evidence/new`)
  await page
    .getByLabel('Or paste a log format or lines of a log')
    .fill(
      `log_format main '$remote_addr - $remote_user [$time_local] "$request" $status "$http_user_agent"';`,
    )
  await press(page, 'Add evidence')
  await banner(page, 'The evidence has been added')
  await onPage(page, 'NGINX log')
})

test('a decision without its answer, or about a day that has passed, is refused in words', async ({
  page,
  context,
  hasNoAccessibilityDefects,
}) => {
  await signInAs('service team editor', context.request, application.url)
  await uploadTo(page, service, recording([{ name: 'undecided' }]))
  await page.goto(`${service}/evidence?list=unrecorded`)
  await page.getByRole('link', { name: 'undecided' }).click()
  const observation = page.url()
  const refused = async (button: string, words: string) => {
    await press(page, button)
    await expect(page.locator('.govuk-error-summary li')).toHaveText(words)
    await expect(page).toHaveTitle(/^Error: /)
  }
  await press(page, 'It is not ours')
  await refused('Save', 'Say why it is not ours')
  await page.goto(observation)
  await press(page, 'It will disappear')
  await refused('Save', 'Enter when it will be gone')
  await canPressAgain(page)
  await fillIn(page, { 'When will it be gone?': '1 1 2020' })
  await refused('Save', 'The day on which it will be gone must be today or in the future')
  await hasNoAccessibilityDefects()
  await page.goto(observation)
  await says(page, 'Not recorded')
})

test('who decides second sees what was decided, and can still say otherwise', async ({
  page,
  context,
  hasNoAccessibilityDefects,
}) => {
  await signInAs('service team editor', context.request, application.url)
  await uploadTo(page, service, recording([{ name: 'disputed_one' }, { name: 'disputed_two' }]))
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto(`${service}/evidence?list=unrecorded`)
    for (const name of ['disputed_one', 'disputed_two']) await row(tab, name).getByRole('checkbox').check()
    await press(tab, 'Say it is not ours')
    await onPage(tab, 'Say why it is not ours')
  }
  await fillIn(other, { Why: 'The first reason.' })
  await press(other, 'Save')
  await banner(other, 'Your decision has been saved')
  await fillIn(page, { Why: 'The second reason.' })
  await press(page, 'Save')
  await expect(page).toHaveTitle(/^Error: /)
  await says(page, 'Somebody else changed this while you were working on it')
  await expect(row(page, 'disputed_one')).toContainText('The first reason.')
  await expect(page.getByLabel('Why', { exact: true })).toHaveValue('The second reason.')
  await hasNoAccessibilityDefects()
  await canPressAgain(page)
  await press(page, 'Save')
  await banner(page, 'Your decision has been saved')
  await page.goto(`${service}/evidence?list=set-aside`)
  await page.getByRole('link', { name: 'disputed_two' }).click()
  await says(page, 'The second reason.')
})
