import { expect, test } from '../support/browser-test'
import { addService } from './services'
import { signInAs } from './signed-in'

test('the process says that it is up, and that it can serve', async ({ request }) => {
  expect(await (await request.get('/healthz')).json()).toEqual({ status: 'up' })
  expect(await (await request.get('/readyz')).json()).toEqual({ status: 'ready' })
})

test('an unknown address has a page of its own', async ({ page, hasNoAccessibilityDefects }) => {
  const response = await page.goto('/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page).toHaveTitle('Page not found – Privacy inventory')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await hasNoAccessibilityDefects()
})

test('a browser that asks for an icon before it knows which one a page names gets that one', async ({
  request,
}) => {
  const icon = await request.get('/favicon.ico')
  expect(icon.headers()['content-type']).toBe('image/svg+xml')
  expect(await icon.text()).toBe(await (await request.get('/icon.svg')).text())
})

test('scripts run where there are any: each carries the nonce', { tag: '@scripts' }, async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/no-such-page')
  const supported = page.locator('body.govuk-frontend-supported')
  await expect(supported).toHaveCount(javaScriptEnabled === false ? 0 : 1)
  if (javaScriptEnabled === false) return
  const hydrated = () =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react'))
  await expect.poll(() => page.evaluate(hydrated)).toBe(true)
})

test('what stands around a page is sent once to be read and once for scripts, and names the part that the page is in', async ({
  request,
}) => {
  await signInAs('service team editor', request)
  for (const [path, part] of [
    ['/services', 'Your services'],
    ['/services/visit-someone-in-prison/identifiers', 'Your services'],
    ['/organisation?sent=twice', 'Organisation'],
    ['/rules', 'Rules'],
    ['/account', undefined],
  ] as const) {
    const html = await (await request.get(path)).text()
    expect(html.match(/app-account/g), path).toHaveLength(2)
    expect(/aria-current="true"><strong[^>]*>([^<]+)/.exec(html)?.[1], path).toBe(part)
  }
})

test('after an action, the way past the header leads into the page that scripts have put there', {
  tag: '@scripts',
}, async ({ page, context, javaScriptEnabled }) => {
  await signInAs('service team editor', context.request)
  await page.goto(`${await addService(context.request)}/describe/about?first=yes`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).not.toHaveURL(/describe\/about/)
  await page.getByRole('link', { name: 'Skip to main content' }).press('Enter')
  if (javaScriptEnabled !== false) await expect(page.getByRole('main')).toBeFocused()
})

test('every answer forbids what an inventory never needs', async ({ request }) => {
  const { 'content-security-policy': policy, ...headers } = (await request.get('/no-such-page')).headers()
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("frame-ancestors 'none'")
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
  expect(headers).not.toHaveProperty('x-powered-by')
})
