import { toDocx } from '@/domain/exchange/writers/docx'
import { expect, test } from '../support/browser-test'
import { openForm } from './posted-form'
import { canPressAgain } from './question-pages'
import { signInAs } from './signed-in'

const service = '/services/visit-someone-in-prison'
const page = `${service}/audit-notice`

const notice = `<!DOCTYPE html><title>Privacy</title><body><nav>Home</nav><main>
<h1>Privacy notice</h1>
<p>The Ministry of Justice is the data controller. <script>document.title = 'run'</script></p>
<p>We keep your data for as long as necessary.</p>
<p>Read about it at <a href="https://elsewhere.example/">ico.org.uk</a>. <b onclick="alert(1)">[insert date]</b></p>
</main></body>`

test.beforeEach(({ context }) => signInAs('service team viewer', context.request))

test('a viewer finds the audit beside the record and pastes a notice', async ({
  page: tab,
  hasNoAccessibilityDefects,
}) => {
  await tab.goto(service)
  await tab.getByRole('link', { name: 'Audit a published notice' }).click()
  await expect(tab).toHaveTitle('Audit a published notice – Visit someone in prison – Privacy inventory')
  await hasNoAccessibilityDefects()
  await tab.getByLabel('Text of the notice').fill(notice)
  await tab.getByRole('button', { name: 'Audit the notice' }).click()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('What the audit found')
  await expect(tab).toHaveTitle('What the audit found – Visit someone in prison – Privacy inventory')
  await expect(tab.getByText('The notice was read as HTML')).toBeVisible()
  const main = tab.getByRole('main')
  for (const words of [
    'Text that is not finished',
    '[insert date]',
    'A time for keeping data that says nothing',
    'It leads to https://elsewhere.example/',
  ])
    await expect(main).toContainText(words)
  const item = (name: string) => main.getByRole('listitem').filter({ hasText: name }).first()
  await expect(item('Who the controller is')).toContainText('Found')
  await expect(item('The right to complain to the controller')).toContainText('Not found')
  const missing = tab.getByRole('link', { name: 'IP address', exact: true })
  await expect(missing).toHaveAttribute(
    'href',
    /^\/services\/visit-someone-in-prison\/identifiers\/.+\/what#plainName$/,
  )
  await hasNoAccessibilityDefects()
  await tab.getByRole('link', { name: 'Audit another notice' }).click()
  await expect(tab.getByLabel('Text of the notice')).toHaveValue('')
})

test('a Word file is read as one, whatever it is called', async ({ page: tab }) => {
  const bytes = await toDocx({
    title: 'Privacy notice',
    lang: 'en',
    date: '2026-11-22',
    blocks: [
      { kind: 'paragraph', key: 'a', facts: [], content: ['We keep your email address for 2 years.'] },
    ],
  })
  await tab.goto(page)
  const file = { name: 'notice.html', mimeType: 'text/html', buffer: Buffer.from(bytes) }
  await tab.getByLabel('Or a file').setInputFiles(file)
  await tab.getByRole('button', { name: 'Audit the notice' }).click()
  await expect(tab.getByText('The notice was read as Word (.docx)')).toBeVisible()
  await expect(tab.getByRole('listitem').filter({ hasText: 'How long data is kept' }).first()).toContainText(
    'Found',
  )
})

test('what cannot be read is said beside the question, and what was pasted stays', {
  tag: '@scripts',
}, async ({ page: tab, hasNoAccessibilityDefects }) => {
  const send = () => tab.getByRole('button', { name: 'Audit the notice' }).click()
  const isSaid = async (words: string) => {
    await expect(tab.getByRole('alert').getByRole('link', { name: words })).toBeVisible()
    await expect(tab.locator('.govuk-error-message')).toContainText(words)
    await expect(tab).toHaveTitle(/^Error: Audit a published notice – /)
    await canPressAgain(tab)
  }
  await tab.goto(page)
  await send()
  await isSaid('Paste the text of a notice or select a file')
  await hasNoAccessibilityDefects()
  const pdf = { name: 'notice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }
  await tab.getByLabel('Or a file').setInputFiles(pdf)
  await send()
  await isSaid('The file is a PDF. Save the notice as HTML, text or Word (.docx), or paste its text')
  await tab.getByLabel('Text of the notice').fill('We keep it.')
  await tab.getByLabel('Or a file').setInputFiles(pdf)
  await send()
  await isSaid('Paste a text or select a file, not both')
  await expect(tab.getByLabel('Text of the notice')).toHaveValue('We keep it.')
})

test('the notice comes back as text, and nothing of it is kept', async ({ context }) => {
  const before = await (await context.request.get(`${service}/history`)).text()
  const form = await openForm(context.request, page)
  const mark = 'Only-in-this-notice'
  const answer = await form.send({
    text: `<p>[insert <b>${mark}</b>] &lt;script&gt;alert(1)&lt;/script&gt;</p>`,
  })
  expect(answer.status()).toBe(200)
  const html = await answer.text()
  expect(html).toContain(mark)
  expect(html).not.toContain('<script>alert(1)')
  expect(html).not.toContain(`<b>${mark}`)
  const after = await (await context.request.get(`${service}/history`)).text()
  expect(after).not.toContain(mark)
  expect(after.match(/moj-timeline__title/g)?.length).toBe(before.match(/moj-timeline__title/g)?.length)
})
