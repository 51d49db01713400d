import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

const service = '11111111-1111-4111-8111-111111111111'
const secret = '22222222-2222-4222-8222-222222222222'

/** A key as GOV.UK Notify gives it: its name, the service, and the secret that signs. */
export const notifyKey = `inventory-${service}-${secret}`

/** What it was asked to send. */
export type Asked = {
  template_id: string
  email_address: string
  reference: string
  personalisation: Record<string, string>
}

/**
 * A stand-in of the part of the API of GOV.UK Notify that sends emails. It refuses what is not signed with the key:
 * docs.notifications.service.gov.uk/rest-api.html, “Authorisation header”. `answer` decides its status.
 */
export async function startNotify(answer: (asked: Asked) => number = () => 201) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Asked
    const isKnown = request.method === 'POST' && request.url === '/v2/notifications/email'
    const status = !isKnown ? 404 : isSigned(request.headers.authorization) ? answer(body) : 403
    if (status === 201) asked.push(body)
    const answered =
      status === 201 ? { id: body.reference } : { status_code: status, errors: [{ error: 'Error' }] }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answered))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}`, asked, stop }
}

/** A JSON Web Token, HS256, of the service, made in the last 30 seconds. */
function isSigned(authorization = ''): boolean {
  const [head = '', payload = '', signature = ''] = authorization.replace(/^Bearer /, '').split('.')
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString() || '{}')
  const right = createHmac('sha256', secret).update(`${head}.${payload}`).digest('base64url')
  const age = Date.now() / 1000 - read(payload).iat
  return (
    read(head).alg === 'HS256' && read(payload).iss === service && Math.abs(age) < 30 && signature === right
  )
}
