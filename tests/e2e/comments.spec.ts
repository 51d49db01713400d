import { expect, test } from '../support/browser-test'
import { canPressAgain, onPage } from './question-pages'
import { addEntry, addService } from './services'
import { signInAs } from './signed-in'

const question = 'How long exactly?'

test('an officer comments on how long an identifier is kept, the team answers, and the officer resolves it', {
  tag: '@scripts',
}, async ({ page, context, hasNoAccessibilityDefects }) => {
  test.setTimeout(120_000)
  const as = (role: Parameters<typeof signInAs>[0]) => signInAs(role, context.request)
  const main = page.getByRole('main')
  const link = (name: string | RegExp) => page.getByRole('link', { name })

  await as('service team editor')
  const service = await addService(context.request)
  const ip = await addEntry(context.request, service, 'identifiers', {
    kind: 'ip-address',
    plainName: 'IP address',
  })
  const system = await addEntry(context.request, service, 'systems', { name: 'Web server log' })
  await addEntry(context.request, service, 'holdings', {
    identifier: ip.split('/').at(-1) ?? '',
    system: system.split('/').at(-1) ?? '',
  })

  await test.step('the officer comments', async () => {
    await as('privacy officer')
    await page.goto(ip)
    await link('Comment on IP address: how long it is kept').click()
    await onPage(page, 'Comment on IP address: how long it is kept')
    await expect(main).toContainText('Web server log: not stated')
    await page.getByRole('button', { name: 'Add comment' }).click()
    await expect(page).toHaveTitle(/^Error: Comment on IP address/)
    await expect(main).toContainText('Enter your comment')
    await hasNoAccessibilityDefects()
    await canPressAgain(page)
    await page.getByLabel('They must change this').check()
    await page.getByLabel('Comment', { exact: true }).fill(question)
    await page.getByRole('button', { name: 'Add comment' }).click()
    await expect(page.getByRole('alert', { name: 'Success' })).toContainText('Comment added')
    await expect(main.getByText(question)).toBeVisible()
    await hasNoAccessibilityDefects()
  })

  await test.step('the team sees it on the task list and beside what it is about', async () => {
    await as('service team editor')
    await page.goto(service)
    await expect(page.getByRole('listitem').filter({ hasText: 'Record identifiers' })).toContainText(
      '1 comment to answer',
    )
    await page.goto(`${service}/identifiers`)
    await expect(page.getByRole('row').filter({ hasText: 'IP address' })).toContainText('1 comment to answer')
    await page.goto(ip)
    await expect(main).toContainText(`Comment: must change on IP address: how long it is kept – ${question}`)
    await hasNoAccessibilityDefects()
    await link('Answer the comment on IP address: how long it is kept').click()
  })

  await test.step('the team answers', async () => {
    await page.getByRole('button', { name: 'Send answer' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(main).toContainText('Enter your answer')
    await hasNoAccessibilityDefects()
    await canPressAgain(page)
    await page.getByLabel('Your answer').fill('30 days')
    await page.getByRole('button', { name: 'Send answer' }).click()
    await expect(page.getByRole('alert', { name: 'Success' })).toContainText('Answer sent')
    await expect(page.getByRole('button', { name: 'Resolve' })).toHaveCount(0)
    await page.goto(service)
    await expect(main).not.toContainText('to answer')
    await expect(main).toContainText('1 comment answered, not resolved yet')
    await expect(link('Comments (1 open)')).toBeVisible()
  })

  await test.step('what somebody withdraws leaves a trace', async () => {
    await link('Comments (1 open)').click()
    await onPage(page, 'Comments')
    await hasNoAccessibilityDefects()
    await link('IP address: how long it is kept').click()
    await link('Withdraw what you said').click()
    await onPage(page, 'Withdraw what you said?')
    await hasNoAccessibilityDefects()
    await page.getByRole('button', { name: 'Withdraw' }).click()
    await expect(page.getByRole('alert', { name: 'Success' })).toContainText('What you said is withdrawn')
    await expect(main).toContainText('This was withdrawn.')
    await expect(main).not.toContainText('30 days')
  })

  await test.step('the officer resolves it, and could open it again', async () => {
    await as('privacy officer')
    await page.goto(`${service}/comments?show=open`)
    await link('IP address: how long it is kept').click()
    await expect(link('Withdraw what you said')).toHaveCount(1)
    await page.getByRole('button', { name: 'Resolve' }).click()
    await expect(page.getByRole('alert', { name: 'Success' })).toContainText('Comment resolved')
    await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()
    await page.goto(`${service}/comments?show=open`)
    await expect(main).toContainText('There are none.')
    await page.goto(`${service}/history`)
    await expect(main).toContainText('Comment resolved: IP address: how long it is kept')
  })
})

test('comments stand beside answers, above the questions that change them, and above documents', async ({
  page,
  context,
  hasNoAccessibilityDefects,
}) => {
  const as = (role: Parameters<typeof signInAs>[0]) => signInAs(role, context.request)
  const main = page.getByRole('main')
  await as('service team editor')
  const service = await addService(context.request)
  const purpose = await addEntry(context.request, service, 'purposes', { name: 'Book places' })
  const comment = async (words: string) => {
    await page.getByLabel('Advice').check()
    await page.getByLabel('Comment', { exact: true }).fill(words)
    await page.getByRole('button', { name: 'Add comment' }).click()
    await expect(page.getByRole('alert', { name: 'Success' })).toContainText('Comment added')
  }

  await as('privacy officer')
  await page.goto(purpose)
  await page
    .getByRole('link', { name: /^Comment on what do you use data for/ })
    .first()
    .click()
  await comment('Say it as people would')
  await page.goto(`${service}/dpia`)
  await page.getByRole('link', { name: /^Comment on What the project aims to achieve/ }).click()
  await comment('Who was asked?')
  await page.goto(`${service}/documents/notice`)
  await page
    .getByRole('link', { name: /facts?$/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Comment on this part' }).click()
  await comment('Shorter, if you can')

  await as('service team editor')
  await page.goto(purpose)
  await expect(main).toContainText('Comment: advice – Say it as people would')
  await page.getByRole('link', { name: 'Change' }).first().click()
  await expect(main).toContainText('Comment: advice – Say it as people would')
  await hasNoAccessibilityDefects()
  await page.goto(`${service}/dpia`)
  await expect(main).toContainText('Comment: advice – Who was asked?')
  await page.goto(`${service}/documents/notice`)
  await expect(page.getByRole('region', { name: 'Comments on this document' })).toContainText(
    'Shorter, if you can',
  )
  await page.goto(service)
  const task = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  for (const name of ['Give purposes and lawful bases', 'Answer DPIA questions', 'Check the documents'])
    await expect(task(name)).toContainText('1 comment to answer')
})
