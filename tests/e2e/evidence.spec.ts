import type { Page } from '@playwright/test'
import type { Application } from '../support/application'
import { expect, test } from '../support/browser-test'
import { startOwnDemonstration } from '../support/own-demonstration'
import { recording } from './evidence/recording'
import { uploadTo } from './evidence/steps'
import { banner, canPressAgain, fillIn, onPage, press, row, says, statusOf } from './question-pages'
import { type Role, signInAs } from './signed-in'

// An application of its own: the demonstration in it changes and is submitted.
let application: Application
let service: string

test.beforeAll(async () => {
  test.setTimeout(300_000)
  application = await startOwnDemonstration()
  service = `${application.url}/services/visit-someone-in-prison`
})

test.afterAll(() => application?.stop())

const year = 365 * 24 * 60 * 60
const upload = (page: Page, buffer: Buffer) => uploadTo(page, service, buffer)

test('a recording is compared with the record, and each finding is settled in its own way', async ({
  page,
  context,
  hasNoAccessibilityDefects,
}) => {
  test.setTimeout(300_000)
  const as = (role: Role) => signInAs(role, context.request, application.url)
  const submit = async () => {
    await as('service team editor')
    await page.goto(`${service}/submit`)
    await press(page, 'Submit for review')
    await banner(page, 'Submitted for review')
    return page.url().replace(/\?.*/, '')
  }
  let submitted = ''
  await as('service team editor')

  await test.step('before, the record agrees with its evidence', async () => {
    await page.goto(service)
    await expect(statusOf(page, 'Record identifiers')).toHaveText('Completed')
  })

  await test.step('the file is read and told', async () => {
    const cookies = [{ name: 'basket', maxAge: year }, { name: 'gateway' }, { name: 'old_banner' }]
    await upload(
      page,
      recording([{ name: 'cookie_policy', maxAge: 2 * year }, ...cookies], ['stats.example.com']),
    )
    await banner(page, 'The evidence has been added and compared with the record')
    await onPage(page, 'Browser recording (HAR) of visits.prisons.example.gov.uk')
    await says(page, 'Not recorded: 4')
    await says(page, 'Contradicting: 1')
    await hasNoAccessibilityDefects()
  })

  await test.step('the task list says what is to be settled', async () => {
    await page.goto(service)
    await expect(statusOf(page, 'Record identifiers')).toHaveText('There is a problem')
    await says(page, '4 found but not recorded. 1 contradicts the record')
    await hasNoAccessibilityDefects()
  })

  await test.step('the lists show what was found, the unrecorded first', async () => {
    await page.getByRole('link', { name: 'Compare the record with evidence' }).click()
    await onPage(page, 'Evidence')
    await says(page, /4 found but not recorded\s*1 contradicts the record/)
    for (const name of ['basket', 'gateway', 'old_banner', 'stats.example.com'])
      await expect(row(page, name)).toContainText('Not recorded')
    await hasNoAccessibilityDefects()
  })

  await test.step('the identifier shows what contradicts it', async () => {
    await page.getByRole('link', { name: 'Contradicting (1)' }).click()
    await expect(row(page, 'cookie_policy')).toContainText(
      'Recorded: kept for 1 year. Observed: kept for 2 years',
    )
    await row(page, 'cookie_policy')
      .getByRole('link', { name: /^Cookie choice/ })
      .click()
    await says(page, 'The record and the evidence contradict each other')
    await says(page, 'cookie_policy, seen in evidence of 20 November 2026')
    await hasNoAccessibilityDefects()
  })

  await test.step('an officer sees it with what is submitted', async () => {
    submitted = await submit()
    await as('privacy officer')
    await page.goto(submitted)
    await says(page, /4 found but not recorded\s*1 contradicts the record/)
    const evidence = page.getByRole('region', { name: 'What evidence shows' })
    await expect(evidence.getByRole('link', { name: 'old_banner' })).toBeVisible()
    await expect(evidence).toContainText('Observed: kept for 2 years')
    await expect(row(page, 'Browser recording (HAR)')).toContainText('20 November 2026')
    await expect(row(page, 'Browser recording (HAR)')).toContainText('Recorder 1.0')
    await hasNoAccessibilityDefects()
    await as('service team editor')
    await page.goto(`${submitted}/recall`)
    await press(page, 'Take back')
  })

  await test.step('one is what is recorded under another name', async () => {
    await page.goto(`${service}/evidence`)
    await page.getByRole('link', { name: 'basket' }).click()
    await press(page, 'It is recorded as …')
    await onPage(page, 'Say what it is recorded as')
    await press(page, 'Save')
    await expect(page.locator('.govuk-error-summary')).toContainText('Select which identifier it is')
    await expect(page).toHaveTitle(/^Error: /)
    await canPressAgain(page)
    await fillIn(page, { 'Which identifier is it?': 'Language cookie (lng)' })
    await press(page, 'Save')
    await banner(page, 'Your decision has been saved')
    await says(page, 'Language cookie (lng)')
  })

  await test.step('several are not ours, for one reason', async () => {
    await page.goto(`${service}/evidence`)
    await press(page, 'Say it is not ours')
    await onPage(page, 'Select what to decide about')
    await page.goto(`${service}/evidence`)
    for (const name of ['gateway', 'stats.example.com']) await row(page, name).getByRole('checkbox').check()
    await press(page, 'Say it is not ours')
    await onPage(page, 'Say why it is not ours')
    await says(page, 'gateway')
    await hasNoAccessibilityDefects()
    await fillIn(page, { Why: 'The network of the tester adds them.' })
    await press(page, 'Save')
    await banner(page, 'Your decision has been saved')
    await page.getByRole('link', { name: /^Not ours or going/ }).click()
    await expect(row(page, 'gateway')).toContainText('Not ours')
  })

  await test.step('one is about to go', async () => {
    await page.goto(`${service}/evidence`)
    await page.getByRole('link', { name: 'old_banner' }).click()
    await press(page, 'It will disappear')
    await fillIn(page, { 'When will it be gone?': '1 1 2099' })
    await press(page, 'Save')
    await says(page, 'Expected to go')
    await says(page, 'By 1 January 2099.')
  })

  await test.step('the service was mended, which newer evidence shows', async () => {
    await upload(page, recording([{ name: 'cookie_policy', maxAge: year }]))
    await banner(page, 'The evidence has been added')
    await page.goto(service)
    await expect(statusOf(page, 'Record identifiers')).toHaveText('Completed')
    await expect(page.getByText('contradicts the record')).toHaveCount(0)
  })

  await test.step('the officer sees that all of it is settled, and why', async () => {
    submitted = await submit()
    await as('privacy officer')
    await page.goto(submitted)
    await expect(page.getByText('Observed: kept for 2 years')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Found but not recorded' })).toHaveCount(0)
    await page.getByText(/things not ours or expected to disappear$/).click()
    await says(page, 'gateway: The network of the tester adds them.')
  })

  await test.step('one is added to the record with what a suggestion says of it', async () => {
    await as('service team editor')
    await upload(page, recording([{ name: 'connect.sid' }, { name: 'plain_one' }, { name: 'plain_two' }]))
    await page.goto(`${service}/evidence?list=unrecorded`)
    await page.getByRole('link', { name: 'connect.sid' }).click()
    await says(page, 'Suggested by Starter catalogue: Express session')
    await says(page, 'Confirm it before you rely on it')
    await hasNoAccessibilityDefects()
    await page
      .getByRole('link', { name: 'Use this suggestion by Starter catalogue: Express session' })
      .click()
    await onPage(page, 'Add to the record')
    await expect(page.getByLabel('Plain name')).toHaveValue('Session cookie')
    await hasNoAccessibilityDefects()
    await press(page, 'Add to the record')
    await banner(page, 'Added to the record')
    await page.getByRole('main').getByRole('link', { name: 'Session cookie (connect.sid)' }).first().click()
    await says(page, 'connect.sid, seen in evidence of 20 November 2026')
  })

  await test.step('several are added at once', async () => {
    await page.goto(`${service}/evidence`)
    for (const name of ['plain_one', 'plain_two']) await row(page, name).getByRole('checkbox').check()
    await press(page, 'Add to the record')
    await says(page, 'Each gets its technical name as its plain name')
    await press(page, 'Add to the record')
    await banner(page, 'Added to the record')
    await page.goto(`${service}/evidence?list=recorded`)
    for (const name of ['plain_one', 'plain_two']) await expect(row(page, name)).toContainText('Recorded')
  })

  await test.step('the same file again changes nothing', async () => {
    const again = recording([{ name: 'only_once' }])
    await upload(page, again)
    await banner(page, 'The evidence has been added')
    const { pathname } = new URL(page.url())
    await upload(page, again)
    await banner(page, 'This evidence was added before, so nothing has changed')
    expect(new URL(page.url()).pathname).toBe(pathname)
  })

  await test.step('a viewer reads all of it and decides nothing', async () => {
    await as('service team viewer')
    await page.goto(`${service}/evidence`)
    await says(page, '1 found but not recorded')
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Add evidence' })).toHaveCount(0)
    await page.getByRole('link', { name: 'only_once' }).click()
    await says(page, 'Your service captures it')
    await expect(page.getByRole('button', { name: 'Add to the record' })).toHaveCount(0)
  })
})
