import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as ask, createServer as createHttpServer, type RequestListener } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server that ends TLS for an application behind it, as every deployment has one. */
export type TlsTerminator = {
  /** The host, with the port unless it is the usual one. */
  host: string
  /** The file with the certificate that it uses, for whoever is to trust it. */
  certificate: string
  /** Whether it has the usual ports, so that it also redirects from plain HTTP. */
  redirects: boolean
  stop: () => Promise<void>
}

/** Starts one before the port, on 443 and 80 if this user may have them, or else on any port without the redirect. */
export async function startTlsTerminator(port: number): Promise<TlsTerminator> {
  const folder = mkdtempSync(join(tmpdir(), 'inventory-tls-'))
  const { key, certificate } = makeCertificate(folder)
  const files = { key: readFileSync(key), cert: readFileSync(certificate) }
  const secure = createHttpsServer(files, passOnTo(port))
  const plain = createHttpServer((request, response) =>
    response.writeHead(301, { Location: `https://localhost${request.url}` }).end(),
  )
  const redirects = (await listens(plain, 80)) && (await listens(secure, 443))
  if (!redirects) {
    plain.close()
    await listens(secure, 0)
  }
  const stop = async () => {
    for (const server of [plain, secure]) {
      server.closeAllConnections()
      server.close()
    }
    rmSync(folder, { recursive: true })
  }
  const host = redirects ? 'localhost' : `localhost:${(secure.address() as AddressInfo).port}`
  return { host, certificate, redirects, stop }
}

function makeCertificate(folder: string): { key: string; certificate: string } {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key]
  execFileSync('openssl', ['req', '-x509', ...newKey, ...subject, '-days', '2', '-out', certificate], {
    stdio: 'ignore',
  })
  return { key, certificate }
}

const passOnTo =
  (port: number): RequestListener =>
  (request, response) => {
    const { method, url: path, headers } = request
    const behind = ask({ port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(response)
    })
    behind.on('error', () => response.destroy())
    request.pipe(behind)
  }

async function listens(server: Server, port: number): Promise<boolean> {
  server.listen(port)
  return once(server, 'listening').then(
    () => true,
    () => false,
  )
}
