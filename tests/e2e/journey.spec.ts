import { expect, test } from '../support/browser-test'
import { answer, onPage, row, send, statusOf } from './question-pages'
import {
  addAccessLog,
  addCookie,
  addHolding,
  addPeople,
  addPurpose,
  addService,
  answerForAccessLog,
  describeService,
  recordException,
} from './recording'
import { newName } from './services'

test('a team records its service, and its documents say what was recorded', { tag: '@scripts' }, async ({
  page,
  hasNoAccessibilityDefects,
}) => {
  test.setTimeout(180_000)
  const name = newName('Book a place')
  let service = ''

  await test.step('sign in and add a service', async () => {
    service = await addService(page, name)
  })

  await test.step('describe it', async () => {
    await describeService(page)
  })

  await test.step('say whose data it is', async () => {
    await addPeople(page, service)
  })

  await test.step('give a purpose and its lawful basis', async () => {
    await addPurpose(page, service)
  })

  await test.step('add a system from the catalogue, with the identifiers that come with it', async () => {
    await addAccessLog(page, service)
  })

  await test.step('say how long the system keeps data, and who can see it', async () => {
    await answerForAccessLog(page, service)
  })

  await test.step('read where an identifier is held, for how long and who can see it', async () => {
    await page.goto(`${service}/identifiers`)
    await page.getByRole('link', { name: 'IP address (remote_addr)', exact: true }).last().click()
    const copy = row(page, 'nginx access log')
    await expect(copy).toContainText('30 days after we collect it')
    await expect(copy).toContainText('Operations engineers')
    await expect(copy.getByText('From nginx access log')).toHaveCount(2)
    await hasNoAccessibilityDefects()
  })

  await test.step('add another place where it is held, with its own time and access', async () => {
    await addHolding(page)
    await page.goto(`${service}/identifiers`)
    await page.getByRole('link', { name: 'IP address (remote_addr)', exact: true }).last().click()
    const copy = row(page, 'Cloud Platform logs')
    await expect(copy).toContainText('Up to 2 weeks after we collect it')
    await expect(copy).toContainText('Duty team')
  })

  await test.step('add a cookie from the catalogue', async () => {
    await addCookie(page, service)
  })

  await test.step('see which rule the log breaks, and record an exception that was approved', async () => {
    await recordException(page, service, /nginx access log: keep it for at least 90 days, not 30 days/i)
    await page.goto(`${service}/rules`)
    const covered = page.getByRole('listitem').filter({ hasText: /nginx access log: keep it for at least/i })
    await covered.getByText(/^Why/).click()
    await expect(covered).toContainText('approved by Chief information security officer until 31 December')
    await hasNoAccessibilityDefects()
  })

  await test.step('complete a section', async () => {
    await page.goto(service)
    await expect(statusOf(page, 'Say whose data it is')).toHaveText('Incomplete')
    await page.getByRole('link', { name: 'Say whose data it is' }).click()
    await page.getByLabel('Yes, I’ve completed this section').check()
    await send(page)
    await onPage(page, name)
    await expect(statusOf(page, 'Say whose data it is')).toHaveText('Completed')
    await page.getByRole('link', { name: 'Record identifiers' }).click()
    await expect(page.getByRole('heading', { name: 'Still needed' })).toBeVisible()
    await page.getByLabel('Yes, I’ve completed this section').check()
    await send(page)
    await expect(statusOf(page, 'Record identifiers')).toHaveText('There is a problem')
    await hasNoAccessibilityDefects()
  })

  await test.step('read the privacy notice and the cookies page', async () => {
    await page.getByRole('link', { name: 'Check the documents' }).click()
    await page.getByRole('link', { name: 'Privacy notice with the facts behind it' }).click()
    const notice = page.getByRole('main')
    await expect(notice).toContainText('IP address')
    await expect(notice).toContainText('The time starts when we collect the data')
    await expect(notice).toContainText('30 days')
    await expect(notice).toContainText(/up to 2 weeks/i)
    await expect(notice).toContainText(/staff who run the website/i)
    await expect(notice).toContainText(/staff on duty/i)
    await expect(notice).toContainText('The law behind it is section 1 of the Places Act 2020')
    await page.goto(`${service}/documents/cookies`)
    await expect(row(page, 'cookies_policy')).toContainText('1 year')
    await expect(page.getByRole('main')).not.toContainText('cookies_preferences_set')
  })

  await test.step('take the documents away', async () => {
    const types = {
      html: 'text/html; charset=utf-8',
      markdown: 'text/markdown; charset=utf-8',
      docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      json: 'application/json; charset=utf-8',
    }
    for (const [format, type] of Object.entries(types)) {
      const file = await page.request.get(`${service}/documents/notice/${format}`)
      expect(file.status(), format).toBe(200)
      expect(file.headers()['content-type'], format).toBe(type)
      expect(file.headers()['content-disposition'], format).toContain('attachment; filename="')
      const text = (await file.body()).toString('latin1')
      if (format === 'docx') expect(text.startsWith('PK'), format).toBe(true)
      else expect(text, format).toContain('30 days')
    }
  })

  await test.step('find in the history what was done', async () => {
    await page.goto(`${service}/history?page=2`)
    await page.goto(`${service}/history`)
    const done = page.locator('.moj-timeline__title')
    await expect(done.first()).toHaveText('Section completed: Categories and identifiers')
    await expect(done.filter({ hasText: 'Identifier added: Cookie choices (cookies_policy)' })).toHaveCount(1)
    await expect(page.getByText('Edie Editor').first()).toBeVisible()
    await page
      .getByText(/^\d+ answers?$/)
      .first()
      .click()
    await hasNoAccessibilityDefects()
  })

  await test.step('check answers, and change one', async () => {
    await page.goto(`${service}/check-answers`)
    await onPage(page, 'Check answers')
    await page.getByRole('link', { name: 'Change (Phase and audience)' }).click()
    await answer(page, 'Phase and audience', { Phase: 'Live' })
    await expect(page).not.toHaveURL(/describe\/phase/)
    await page.goto(`${service}/check-answers`)
    await expect(page.getByText('Live', { exact: true })).toBeVisible()
    await page.goto(`${service}/history`)
    await page.getByText('1 answer', { exact: true }).first().click()
    await expect(page.getByText('Public beta').first()).toBeVisible()
  })

  await test.step('remove a stage, after a confirmation', async () => {
    await page.goto(`${service}/identifiers`)
    await page.getByRole('link', { name: 'IP address (remote_addr)', exact: true }).last().click()
    await page.getByRole('link', { name: 'Change how it is held in Cloud Platform logs' }).click()
    await page.getByRole('link', { name: 'Change (How long is it kept?)' }).click()
    await page.getByRole('button', { name: 'Remove stage 1' }).click()
    await expect(page.getByRole('main')).toContainText('2 weeks')
    await answer(page, 'Are you sure you want to remove this stage?', { 'Remove this stage?': 'No' })
    await page.getByRole('button', { name: 'Remove stage 1' }).click()
    await answer(page, 'Are you sure you want to remove this stage?', { 'Remove this stage?': 'Yes' })
    await onPage(page, 'How long is it kept?')
    await expect(page.getByRole('button', { name: 'Add a stage' })).toBeVisible()
  })

  await test.step('not remove what is in use, and be led to what uses it', async () => {
    await page.goto(`${service}/systems`)
    await page.getByRole('link', { name: 'Remove nginx access log' }).click()
    await onPage(page, 'You cannot remove nginx access log yet')
    await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0)
    await page.getByRole('link', { name: 'website log data' }).click()
    await onPage(page, 'website log data')
  })

  await test.step('remove an identifier, with the places where it is held', async () => {
    await page.goto(`${service}/identifiers`)
    await page.getByRole('link', { name: 'Cookie choices (cookies_policy)', exact: true }).last().click()
    await page.getByRole('link', { name: 'Remove this identifier' }).click()
    await expect(page.getByText('This is removed with it:')).toBeVisible()
    await answer(page, 'Are you sure you want to remove Cookie choices (cookies_policy)?', {
      'Remove this identifier?': 'Yes',
    })
    await onPage(page, 'Categories and identifiers')
    await expect(row(page, 'cookies_policy')).toHaveCount(0)
    await page.goto(`${service}/documents/cookies`)
    await expect(page.getByRole('main')).not.toContainText('cookies_policy')
  })
})
