import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import type { Actor } from '@/domain/review/actor'
import { openEmbedded } from '@/prisma/database/embedded'
import { applyMigrations } from '@/prisma/database/migrate'
import { notify } from '@/prisma/mail/notify'
import { startSession } from '@/prisma/people/sessions'
import { type Example, exampleOrganisation } from '../store/example'
import { type Application, freePort, startApplication } from '../support/application'
import { expect, test } from '../support/browser-test'
import { startMailServer } from '../support/mail-server'

test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(join(tmpdir(), 'inventory-notifications-'))
/** What the mail server says to an address: it refuses the viewer until somebody has put that right. */
let refusesViewer = true
let server: Awaited<ReturnType<typeof startMailServer>>
let application: Application
let example: Example
const sessions = new Map<string, string>()

test.beforeAll(async () => {
  test.setTimeout(400_000)
  server = await startMailServer((to) => (refusesViewer && to.startsWith('viewer@') ? 550 : undefined))
  const connection = await openEmbedded(folder)
  await applyMigrations(connection)
  const { db } = connection
  example = await exampleOrganisation(db)
  const { organisationId, slug, editor, viewer, administrator } = example
  const { id: serviceId } = await db.service.findUniqueOrThrow({ where: { slug } })
  const to = [editor.personId, viewer.personId]
  for (const kind of ['submitted', 'approved'] as const)
    await db.$transaction((tx) =>
      notify(tx, { kind, versionNumber: 3, organisationId, serviceId, to, href: `/services/${slug}` }),
    )
  for (const { personId } of [editor, viewer, administrator])
    sessions.set(personId, await startSession(db, personId))
  await connection.close()
  application = await startApplication(await freePort(), {
    DATABASE_URL: '',
    DATA_DIR: folder,
    MAIL_SMTP_URL: server.url,
    MAIL_FROM: 'Privacy inventory <from@inventory.example>',
  })
})

test.afterAll(async () => {
  await application?.stop()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function openAs({ personId }: Actor, page: Page, path: string): Promise<void> {
  const token = await encode({ token: { sessionId: sessions.get(personId) }, secret: 'known-to-everybody' })
  await page.context().addCookies([{ name: 'session', value: token, url: application.url }])
  await page.goto(application.url + path)
}

const mailsTo = (name: string) => server.received.filter(({ to }) => to[0]?.startsWith(`${name}@`))

test('an email that was queued while nothing ran goes out, and its link leads to the service', async ({
  page,
}) => {
  await expect.poll(() => mailsTo('editor').length, { timeout: 30_000 }).toBe(2)
  const submitted = 'Version 3 of Visit someone has been submitted for review'
  const mail = mailsTo('editor').find(({ header }) => header('Subject') === submitted)
  const link = /http\S+\/notifications\/\S+/.exec(mail?.body ?? '')?.[0] ?? ''
  await openAs(example.editor, page, new URL(link).pathname)
  await expect(page).toHaveURL(`${application.url}/services/${example.slug}`)
  await expect(page.getByRole('link', { name: 'Notifications (1) unread' })).toBeVisible()
})

test('the list says what is unread, until it is opened or marked as read', async ({
  page,
  hasNoAccessibilityDefects,
}) => {
  await openAs(example.viewer, page, '/notifications')
  await expect(page.getByText('2 notifications')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Unread' })).toHaveCount(2)
  await hasNoAccessibilityDefects()
  await page.getByRole('link', { name: 'Version 3 of Visit someone has been approved' }).click()
  await expect(page).toHaveURL(`${application.url}/services/${example.slug}`)
  await page.getByRole('link', { name: 'Notifications (1) unread' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Unread' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(page.getByText('All notifications are marked as read')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Unread' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mark all as read' })).toHaveCount(0)
})

test('what somebody else was told is not found', async ({ page }) => {
  const link = /\/notifications\/\S+/.exec(mailsTo('editor')[0]?.body ?? '')?.[0] ?? ''
  await openAs(example.viewer, page, link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
})

test('emails that a server refuses are sent again once that is put right', async ({
  page,
  hasNoAccessibilityDefects,
}) => {
  const list = async () => {
    await openAs(example.administrator, page, '/people/mail')
    return page.getByRole('checkbox').count()
  }
  await expect.poll(list, { timeout: 30_000 }).toBe(2)
  await expect(page.getByText('The mail service refuses this email or its address (tried once)')).toHaveCount(
    2,
  )
  const approved = 'To viewer: Version 3 of Visit someone has been approved'
  await expect(page.getByRole('checkbox', { name: approved })).toBeVisible()
  await hasNoAccessibilityDefects()
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByRole('link', { name: 'Select the emails to send again' })).toBeVisible()
  refusesViewer = false
  // A second click within a second would count as a double click.
  await list()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByText('The emails will be sent again in the next few seconds')).toBeVisible()
  await expect.poll(() => mailsTo('viewer').length, { timeout: 30_000 }).toBe(2)
  await expect.poll(list).toBe(0)
  await expect(page.getByText('There are none.')).toBeVisible()
})

test('somebody chooses which emails they get', async ({ page, hasNoAccessibilityDefects }) => {
  await openAs(example.viewer, page, '/account')
  await page.getByRole('link', { name: 'Change which emails you get' }).click()
  await expect(page.getByRole('radio', { name: 'An email for each' })).toBeChecked()
  await hasNoAccessibilityDefects()
  await page.getByRole('radio', { name: 'One email a day' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('One email a day, with all of the day before')).toBeVisible()
})

test('the log names nobody', () => {
  expect(application.output()).toContain('Sent an email')
  expect(application.output()).not.toMatch(/@|Visit someone/)
})
