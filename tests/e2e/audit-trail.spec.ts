import { readFile } from 'node:fs/promises'
import { expect, test } from '../support/browser-test'
import { addEntry, addService } from './services'
import { signInAs } from './signed-in'

test('an officer finds who added something, and takes the events away with the filter that they chose', async ({
  page,
  context,
  hasNoAccessibilityDefects,
}) => {
  await signInAs('service team editor', context.request)
  const service = await addService(context.request)
  await addEntry(context.request, service, 'purposes', { name: 'let people book' })
  await page.goto('/services')
  await expect(page.getByRole('link', { name: 'Audit trail' })).toHaveCount(0)
  await page.goto(service)
  const name = await page.getByRole('heading', { level: 1 }).innerText()

  await signInAs('privacy officer', context.request)
  await page.goto('/')
  await page.getByRole('link', { name: 'Audit trail' }).click()
  await page.getByRole('textbox', { name: 'Service', exact: true }).fill(name.slice(0, -1))
  await page.getByLabel('Kind of event').selectOption('Changes to a record')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Purpose added: let people book',
    'Service added',
  ])
  await expect(page.getByText(/^by .+ Editor$/)).toHaveCount(2)
  await hasNoAccessibilityDefects()
  // The narrowest screen of WCAG 2.2 SC 1.4.10 that people really have.
  await page.setViewportSize({ width: 375, height: 800 })
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(overflow)).toBe(0)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download these events' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('audit-trail.csv')
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain('Purpose added: let people book')

  await page.goto('/audit?kind=exports')
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Audit trail exported')
})

test('a date that is none is said, and the rest of the filter holds', async ({
  page,
  context,
  hasNoAccessibilityDefects,
}) => {
  await signInAs('administrator', context.request)
  await page.goto('/audit?kind=access&from-day=31&from-month=2&from-year=2026')
  await expect(page).toHaveTitle(/^Error: /)
  const problem = page.getByRole('link', { name: 'From must be a real date' })
  await expect(problem).toHaveAttribute('href', '#from-day')
  await expect(page.getByLabel('Day').first()).toHaveValue('31')
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(/^Signed (in|out)/)
  await hasNoAccessibilityDefects()
  await page.getByRole('link', { name: 'Clear the filter' }).click()
  await expect(page).toHaveURL(/\/audit$/)
})
