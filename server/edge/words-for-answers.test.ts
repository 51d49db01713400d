import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { edge } from './edge'

async function answer(listener: RequestListener, headers: Record<string, string> = { accept: 'text/html' }) {
  const server = createServer(edge(listener, { proxies: 0 }))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  onTestFinished(() => void server.close())
  const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`, { headers })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

test('a failure that was sent in pieces becomes one page', async () => {
  const failure = await answer((_, response) => {
    response.statusCode = 500
    response.write('not really')
    response.end('a page')
  })
  expect(failure).toMatchObject({ status: 500, type: 'text/html; charset=utf-8' })
  expect(failure.text).toContain(
    '<h1 class="govuk-heading-l">Sorry, there is a problem with the service</h1>',
  )
  expect(failure.text).not.toContain('a page')
})

test('a form whose action is gone says what to do', async () => {
  const failure = await answer((_, response) => {
    response.writeHead(409, { 'content-type': 'text/plain' }).end('Server Action unavailable.')
  })
  expect(failure.text).toContain('This page has changed')
})

test('what is no failure, is not asked for as a page, or is a page of the application stays as it is', async () => {
  const fine: RequestListener = (_, response) => response.end('fine')
  expect(await answer(fine)).toMatchObject({ status: 200, text: 'fine' })
  const fault: RequestListener = (_, response) => response.writeHead(500).end('fault')
  expect((await answer(fault, { accept: 'application/json' })).text).toBe('fault')
  expect((await answer(fault, { accept: 'text/html', rsc: '1' })).text).toBe('fault')
  const conflict: RequestListener = (_, response) =>
    response.writeHead(409, { 'content-type': 'text/html' }).end('conflict')
  expect((await answer(conflict)).text).toBe('conflict')
})

/** What Next.js sends with a page that refuses, until its scripts have rendered app/not-found.tsx … */
const empty = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script></script></body></html>'
const sending =
  (status: number, html = empty): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html', 'content-length': html.length }).end(html)

test.each([
  [404, 'Page not found'],
  [403, 'You cannot do this'],
  [401, 'You have been signed out'],
])('an empty page of %i gets words that can be read without JavaScript', async (status, heading) => {
  const { text, ...refusal } = await answer(sending(status))
  expect(refusal.status).toBe(status)
  expect(text).toContain(`<h1 class="govuk-heading-l">${heading}</h1>`)
  expect(text).toContain(`<title>${heading} – Privacy inventory</title>`)
  expect(text).toContain('This is a demo. Do not enter real data.')
  expect(text).toContain('<html lang="en" class="govuk-template" id="__next_error__">')
})

test('a page that is not refused, one that says why, and an answer for a program stay as they are', async () => {
  expect(await answer(sending(200))).toMatchObject({ status: 200, text: empty })
  expect(await answer(sending(404), { accept: 'application/json' })).toMatchObject({
    status: 404,
    text: empty,
  })
  const said = '<html><body><h1 class="govuk-heading-l">There is no such notice</h1></body></html>'
  expect(await answer(sending(404, said))).toMatchObject({ status: 404, text: said })
})
