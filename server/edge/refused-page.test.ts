import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readableRefusals } from './refused-page'

const empty = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'
const server = createServer((request, response) => {
  readableRefusals(request, response)
  response.writeHead(Number(request.url?.slice(1)))
  response.end(empty)
})
let address = ''

beforeAll(async () => {
  server.listen(0)
  await once(server, 'listening')
  address = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const read = async (path: string, accept = 'text/html') => {
  const response = await fetch(address + path, { headers: { accept } })
  return { status: response.status, text: await response.text() }
}

test.each([
  ['/404', 'Page not found'],
  ['/403', 'You cannot do this'],
  ['/401', 'You have been signed out'],
])('an empty page at %s gets words that can be read without JavaScript', async (path, heading) => {
  const { status, text } = await read(path)
  expect(status).toBe(Number(path.slice(1)))
  expect(text).toContain(`<h1 class="govuk-heading-l">${heading}</h1>`)
  expect(text).toContain(`<title>${heading} – Privacy inventory</title>`)
  expect(text).toContain('This is a demo. Do not enter real data.')
})

test('a page that is not refused, and an answer for a program, stay as they are', async () => {
  expect(await read('/200')).toEqual({ status: 200, text: empty })
  expect(await read('/404', 'application/json')).toEqual({ status: 404, text: empty })
})
