import { expect, test } from '../support/browser-test'
import { signInAs } from './signed-in'

const preview = '/services/visit-someone-in-prison/documents/notice'
const sentence = 'is the controller of your data. This means that it decides why and how your data is used.'

test('a document is sent once with its page, and is still there when the scripts have taken the page over', async ({
  page,
  javaScriptEnabled,
}) => {
  await signInAs('service team editor', page.request)
  const sent = await (await page.goto(preview))?.text()
  expect(sent?.split(sentence)).toHaveLength(2)
  if (javaScriptEnabled !== false) {
    const isTakenOver = () =>
      Object.keys(document.querySelector('[id^=document-]') ?? {}).some((key) => key.startsWith('__react'))
    await expect.poll(() => page.evaluate(isTakenOver)).toBe(true)
  }
  await expect(page.getByText(sentence)).toBeVisible()
  await page.locator('.app-provenance a').first().click()
  await expect(page.locator('#facts')).toBeVisible()
  await expect(page.getByText(sentence)).toBeVisible()
})

test('a document comes with what the scripts ask for when they go to its page themselves', async ({
  request,
}) => {
  await signInAs('service team editor', request)
  const answer = await request.get(preview, { headers: { accept: '*/*', rsc: '1' } })
  expect(answer.headers()['content-type']).toContain('text/x-component')
  expect(await answer.text()).toContain(sentence)
})
