import { expect, test } from '../support/browser-test'
import { signInAs } from './signed-in'

const service = '/services/visit-someone-in-prison'
const written = {
  'a document': {
    page: `${service}/documents/notice`,
    words: 'is the controller of your data. This means that it decides why and how your data is used.',
  },
  'an answer': {
    page: `${service}/identifiers/email-address`,
    words: 'You cannot book online. You can ask the prison how else to book.',
  },
}

for (const [what, { page: address, words }] of Object.entries(written)) {
  test(`${what} is sent once with its page, and is still there when the scripts have taken the page over`, {
    tag: '@scripts',
  }, async ({ page, javaScriptEnabled }) => {
    await signInAs('service team editor', page.request)
    const sent = await (await page.goto(address))?.text()
    expect(sent?.split(words)).toHaveLength(2)
    if (javaScriptEnabled !== false) {
      const isTakenOver = () =>
        Object.keys(document.querySelector('[id^=written-]') ?? {}).some((key) => key.startsWith('__react'))
      await expect.poll(() => page.evaluate(isTakenOver)).toBe(true)
    }
    await expect(page.getByText(words)).toBeVisible()
  })

  test(`${what} comes with what the scripts ask for when they go to its page themselves`, async ({
    request,
  }) => {
    await signInAs('service team editor', request)
    const answer = await request.get(address, { headers: { accept: '*/*', rsc: '1' } })
    expect(answer.headers()['content-type']).toContain('text/x-component')
    expect(await answer.text()).toContain(words)
  })
}

test('the facts behind a sentence of a document are on its page', async ({ page }) => {
  await signInAs('service team editor', page.request)
  await page.goto(written['a document'].page)
  await page.locator('.app-provenance a').first().click()
  await expect(page.locator('#facts')).toBeVisible()
  await expect(page.getByText(written['a document'].words)).toBeVisible()
})
