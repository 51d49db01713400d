import type { Page } from '@playwright/test'
import type { Application } from '../support/application'
import { expect, test } from '../support/browser-test'
import { startOwnDemonstration } from '../support/own-demonstration'
import { banner, canPressAgain, fillIn, onPage, press, row, says } from './question-pages'
import { type Role, signInAs } from './signed-in'

// An application of its own: of a service one version at a time is under way, and this goes through several.
let application: Application

test.beforeAll(async () => {
  test.setTimeout(120_000)
  application = await startOwnDemonstration()
})

test.afterAll(() => application?.stop())

/** What the form says, until it can be sent again. */
const refusedWith = async (page: Page, words: string) => {
  await expect(page.locator('.govuk-error-summary')).toContainText(words)
  await canPressAgain(page)
}

test('an officer takes a version from the desk, returns it, and approves what comes back', async ({
  page,
  context,
  browser,
  javaScriptEnabled,
  hasNoAccessibilityDefects,
}) => {
  test.setTimeout(500_000)
  const anonymous = await (await browser.newContext({ javaScriptEnabled })).newPage()
  const site = application.url
  const service = `${site}/services/visit-someone-in-prison`
  const as = (role: Role) => signInAs(role, context.request, site)
  const submit = async () => {
    await as('service team editor')
    await page.goto(`${service}/submit`)
    await press(page, 'Submit for review')
    await banner(page, 'Submitted for review')
  }
  const change = async (summary: string) => {
    await as('service team editor')
    await page.goto(`${service}/describe/about`)
    await fillIn(page, { 'What it does': summary })
    await press(page, 'Save')
    await onPage(page, 'The service')
  }

  await test.step('the team submits', async () => {
    await change('Lets people book.')
    await submit()
    await onPage(page, 'Version 2')
    await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Assign' })).toHaveCount(0)
    await page.goto(`${service}/submit`)
    await says(page, 'A version of this record is in review already')
    await expect(page.getByRole('button', { name: 'Submit for review' })).toHaveCount(0)
    await hasNoAccessibilityDefects()
  })

  await test.step('the officer finds it on the desk and takes it', async () => {
    await as('privacy officer')
    await page.goto(`${site}/services`)
    await page.getByRole('link', { name: 'Reviews' }).click()
    await expect(page).toHaveTitle('Reviews – Waiting – Privacy inventory')
    const waiting = row(page, 'Visit someone in prison, version 2')
    await expect(waiting).toContainText('Edie Editor')
    await expect(waiting).toContainText('Less than a day')
    await hasNoAccessibilityDefects()
    await press(page, /^Assign to me .*Visit someone in prison, version 2/)
    await banner(page, 'Assigned')
    await says(page, 'In review')
    await says(page, 'Lets people book.')
    await hasNoAccessibilityDefects()
    await page.goto(`${site}/desk?list=mine`)
    await expect(row(page, 'Visit someone in prison, version 2')).toContainText('Olive Officer')
  })

  await test.step('signs off the DPIA', async () => {
    await page.goto(`${service}/versions/2/sign-off`)
    await hasNoAccessibilityDefects()
    await page.getByRole('link', { name: /^Sign off.*DPO advice accepted/ }).click()
    await fillIn(page, { 'Was the advice accepted?': 'Overruled', Name: 'Ada Approver' })
    await press(page, 'Sign off')
    await refusedWith(page, 'Enter the position')
    await hasNoAccessibilityDefects()
    await fillIn(page, { Position: 'Senior information risk owner' })
    await press(page, 'Sign off')
    await refusedWith(page, 'Enter the reasons for overruling the advice')
    await fillIn(page, { Reasons: 'The court has ordered it.' })
    await press(page, 'Sign off')
    await banner(page, 'Signed off')
    await says(page, 'Senior information risk owner')
    await page.goto(`${service}/versions/2/documents/dpia`)
    await says(page, 'Overruled. The court has ordered it.')
  })

  await test.step('returns it with a comment', async () => {
    await page.goto(`${service}/versions/2/return`)
    await press(page, 'Return for changes')
    await refusedWith(page, 'Add a comment that says what the team must change')
    await hasNoAccessibilityDefects()
    await fillIn(page, { 'Add a comment that the team must meet': 'Say what people book.' })
    await press(page, 'Return for changes')
    await banner(page, 'Returned to the team')
    await says(page, 'Say what people book.')
    await page.goto(`${site}/desk?list=returned`)
    await expect(row(page, 'Visit someone in prison, version 2')).toBeVisible()
  })

  await test.step('the next version is approved once the comment is met', async () => {
    await change('Lets people book a visit to somebody in prison.')
    await submit()
    await as('privacy officer')
    await page.goto(`${site}/desk?list=mine`)
    const again = row(page, 'Visit someone in prison, version 3')
    await expect(again).toContainText('Submitted again')
    await hasNoAccessibilityDefects()
    await again.getByRole('link', { name: /^Compare/ }).click()
    await onPage(page, 'Version 2 compared with version 3')
    await says(page, 'Lets people book a visit to somebody in prison.')
    await page.goto(`${service}/versions/3`)
    await says(page, 'A privacy officer returned version 2.')
    await hasNoAccessibilityDefects()
    await says(page, 'Resolve each comment that must be met before you approve')
    await page.getByRole('region', { name: 'Open comments' }).getByRole('link').first().click()
    await press(page, 'Resolve')
    await banner(page, 'Comment resolved')
    await page.goto(`${service}/versions/3/approve`)
    await press(page, /^Approve/)
    await refusedWith(page, 'Select whether and when to publish it')
    await page.getByLabel('Approve it, and publish it on a day').check()
    await fillIn(page, { 'Date of publication': '1 1 2020' })
    await press(page, /^Approve/)
    await refusedWith(page, 'Date of publication must be today or in the future')
    await expect(page.getByRole('textbox', { name: 'Year' }).first()).toHaveValue('2020')
    await hasNoAccessibilityDefects()
    await fillIn(page, { 'Date of publication': '  ' })
    await page.getByLabel('Approve it and publish it now').check()
    await press(page, javaScriptEnabled ? 'Approve and publish now' : 'Approve as selected')
    await banner(page, 'Approved')
    await says(page, 'This version is published.')
  })

  await test.step('of the version after that the officer sees what changed, and everything if they want', async () => {
    await change('Lets people book a visit.')
    await submit()
    await as('privacy officer')
    await page.goto(`${service}/versions/4/assign`)
    await hasNoAccessibilityDefects()
    await page.goto(`${service}/versions/4`)
    await says(page, 'Lets people book a visit to somebody in prison.')
    await expect(page.getByRole('region', { name: /^How .* is held$/ })).toHaveCount(0)
    await hasNoAccessibilityDefects()
    await page.getByRole('link', { name: 'Everything' }).click()
    const identifier = page.getByRole('region', { name: /^How .* is held$/ }).first()
    for (const asked of ['Where it is held', 'How long', 'Who can see it'])
      await expect(identifier).toContainText(asked)
    await hasNoAccessibilityDefects()
  })

  await test.step('a sentence of its notice leads to the answers that the version froze', async () => {
    await page.goto(`${service}/versions/4/documents/notice`)
    await hasNoAccessibilityDefects()
    await page
      .getByRole('main')
      .getByRole('link', { name: /\d+ facts?$/ })
      .first()
      .click()
    const facts = page.locator('#facts')
    await expect(facts.getByRole('link', { name: 'Comment on this part' })).toBeVisible()
    await expect(facts.getByRole('link').first()).toHaveAttribute('href', /versions\/4\?show=everything#/)
  })

  await test.step('anybody reads what was approved, and the version before it', async () => {
    await anonymous.goto(`${site}/notices/visit-someone-in-prison`)
    await says(anonymous, 'Version 3')
    await says(anonymous, /lets people book a visit to somebody in prison/i)
    await expect(anonymous.getByText('This is an older version')).toHaveCount(0)
    await anonymous.goto(`${site}/notices/visit-someone-in-prison/1`)
    await expect(anonymous.getByText('This is an older version')).toBeVisible()
    expect((await anonymous.goto(`${site}/notices/visit-someone-in-prison/4`))?.status()).toBe(404)
  })

  await test.step('another retention makes exactly the sentences about it untrue', async () => {
    await as('service team editor')
    await change('Lets people book a visit to somebody in prison.')
    await page.goto(service)
    await expect(page.getByRole('listitem').filter({ hasText: 'Compare what is published' })).toContainText(
      'Still true',
    )
    await page.goto(`${service}/systems/session-store/stages/0`)
    await fillIn(page, { 'How long': '30 minutes' })
    await press(page, /^(Continue|Save)$/)
    await expect(page.getByRole('main')).toContainText('30 minutes')
    await page.goto(service)
    await page.getByRole('link', { name: 'Compare what is published with the record' }).click()
    await onPage(page, 'Published documents that are no longer true')
    await hasNoAccessibilityDefects()
    const parts = await page.locator('.govuk-summary-card').allInnerTexts()
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) {
      expect(part).toContain('20 minutes')
      expect(part).toContain('30 minutes')
      expect(part).toContain('Session store: how long it is kept')
      expect(part).toContain('Changed by Edie Editor')
    }
  })

  await test.step('the desk lists the same parts, each with what changed and who changed it', async () => {
    await as('privacy officer')
    await page.goto(`${site}/desk?list=changed`)
    await onPage(page, 'Reviews')
    const parts = page.getByRole('listitem').filter({ hasText: 'Session store: how long it is kept' })
    await expect(
      parts.filter({ hasText: 'Privacy notice, How long we keep your data, and who can see it' }),
    ).toContainText('20 minutes after the last activity')
    for (const part of await parts.allInnerTexts()) expect(part).toContain('changed by Edie Editor')
    await hasNoAccessibilityDefects()
    await page.goto(`${service}/versions/3/confirm`)
    await says(page, /The record has changed: \d+ parts of what is published are no longer true/)
    await hasNoAccessibilityDefects()
    await as('service team editor')
  })

  await test.step('the version with it supersedes the one before, and both stay readable', async () => {
    await page.goto(`${service}/versions/4/recall`)
    await press(page, 'Take back')
    await banner(page, 'Taken back from review')
    await submit()
    await as('privacy officer')
    await page.goto(`${service}/versions/5/assign`)
    await press(page, 'Assign')
    await banner(page, 'Assigned')
    await says(page, '30 minutes')
    await page.goto(`${service}/versions/5/approve`)
    await page.getByLabel('Approve it and publish it now').check()
    await press(page, /^Approve/)
    await banner(page, 'Approved')
    await anonymous.goto(`${site}/notices/visit-someone-in-prison`)
    await says(anonymous, '30 minutes')
    await anonymous.goto(`${site}/notices/visit-someone-in-prison/3`)
    await expect(anonymous.getByText('This is an older version')).toBeVisible()
    await says(anonymous, '20 minutes')
    await anonymous.goto(`${site}/notices/visit-someone-in-prison/5/changes`)
    await says(anonymous, '30 minutes')
    await page.goto(`${service}/versions`)
    await hasNoAccessibilityDefects()
    await expect(row(page, 'Version 3')).toContainText('Superseded')
    await page.goto(`${service}/versions/compare?from=3&to=5`)
    await says(page, '30 minutes')
    await hasNoAccessibilityDefects()
  })

  await test.step('the team changes the record back to a past version', async () => {
    await as('service team editor')
    await page.goto(`${service}/versions/3/restore`)
    await hasNoAccessibilityDefects()
    await press(page, 'Change back to version 3')
    await banner(page, 'The record says again what that version said')
    await as('privacy officer')
  })

  await test.step('a step that cannot be taken says why', async () => {
    await page.goto(`${service}/versions/3/approve`)
    await says(page, 'This cannot be done with a version that is now at “Superseded”')
    await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0)
    await hasNoAccessibilityDefects()
  })
})

test('the desk is for officers alone', async ({ page, context }) => {
  await signInAs('service team editor', context.request, application.url)
  await page.goto(`${application.url}/services`)
  await expect(page.getByRole('link', { name: 'Reviews' })).toHaveCount(0)
  expect((await page.goto(`${application.url}/desk`))?.status()).toBe(403)
})
