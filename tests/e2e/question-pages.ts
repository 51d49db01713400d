import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/browser-test'

/** Answers by the label of their question: text, the label of what is picked, or a date as `24 2 2027`. */
export type Answers = Record<string, string | readonly string[]>

/** The page whose heading this is. */
export async function onPage(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
}

/** Answers the questions of the page with this heading, and sends them. */
export async function answer(page: Page, heading: string, answers: Answers): Promise<void> {
  await onPage(page, heading)
  await fillIn(page, answers)
  await send(page)
}

/** Sends the form of questions: it continues to the next page, or saves an answer that was changed. */
export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Continue|Save)$/ }).click()
}

/** Fills in the questions of a page, once each is there, and leaves it open. */
export async function fillIn(page: Page, answers: Answers): Promise<void> {
  for (const [question, given] of Object.entries(answers)) {
    const name = labelOf(question)
    const group = page.getByRole('group', { name })
    const list = page.getByRole('combobox', { name })
    const text = page.getByRole('textbox', { name })
    await expect(group.or(list).or(text)).not.toHaveCount(0)
    if ((await group.count()) > 0) await pick(group, [given].flat())
    else if ((await list.count()) > 0) await list.selectOption({ label: String(given) })
    else await text.fill(String(given))
  }
}

async function pick(group: Locator, given: string[]): Promise<void> {
  if ((await group.getByRole('textbox').count()) > 0) {
    const [day = '', month = '', year = ''] = String(given[0]).split(' ')
    await group.getByRole('textbox', { name: 'Day' }).fill(day)
    await group.getByRole('textbox', { name: 'Month' }).fill(month)
    await group.getByRole('textbox', { name: 'Year' }).fill(year)
    return
  }
  for (const label of given) await group.getByLabel(label, { exact: true }).check()
}

function labelOf(question: string): RegExp {
  return new RegExp(`^${question.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(optional\\))?$`)
}

/** The status that the task list gives to a task. */
export const statusOf = (page: Page, task: string) =>
  page.getByRole('listitem').filter({ hasText: task }).locator('.govuk-task-list__status')

/** The row of a table or list that begins with these words. */
export const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words })

/** Presses the button of this name. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** Waits until a button that was pressed can be pressed again: where scripts run, within a second it is the other half of a double click. */
export async function canPressAgain(page: Page): Promise<void> {
  if ((await page.locator('body.govuk-frontend-supported').count()) > 0) await page.waitForTimeout(1100)
}

/** Waits until the page says these words. */
export const says = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('main')).toContainText(words)

/** Waits until the page says above all else that something was done. */
export const banner = (page: Page, words: string) =>
  expect(page.getByRole('alert', { name: 'Success' })).toContainText(words)
