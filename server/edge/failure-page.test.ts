import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { readableFailures } from './failure-page'

async function answer(listener: RequestListener, headers: Record<string, string> = { accept: 'text/html' }) {
  const server = createServer((request, response) => {
    readableFailures(request, response)
    listener(request, response)
  })
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
