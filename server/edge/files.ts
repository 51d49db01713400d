import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join, posix, relative, sep } from 'node:path'
import send from 'send'
import { codingFor } from '../encoding'
import type { RequestHandler } from './exchange'

/** In which codings files are kept beside themselves as they are. */
export const codings = ['br', 'gzip'] as const

/** Where there are files alone. Next.js would also make pictures of any size at `/_next/image`. */
const filesAlone = /^\/(?:_next|assets)(?:\/|$)/

/** Paths that stand for another one: browsers ask for this icon before they know which one a page names. */
const otherNames: Record<string, string> = { '/favicon.ico': '/icon.svg' }

/**
 * Sends the files of a folder that `layOutFiles` has made, which is read once. A file is found by its path decoded and
 * without dot segments, however it was written; nothing is compressed.
 */
export function serveFiles(folder: string): RequestHandler {
  const tags = {
    identity: tagsIn(folder, 'identity'),
    br: tagsIn(folder, 'br'),
    gzip: tagsIn(folder, 'gzip'),
  }
  return ({ request, response }) => {
    const asked = plainPath(request.url)
    const path = otherNames[asked] ?? asked
    if (!tags.identity.has(path)) return filesAlone.test(path) ? { status: 404 } : undefined
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return { status: 405, headers: { Allow: 'GET, HEAD' } }
    const wished = codingFor(String(request.headers['accept-encoding'] ?? ''))
    const coding = tags[wished].has(path) ? wished : 'identity'
    response.setHeader('ETag', tags[coding].get(path) ?? '')
    response.setHeader('Cache-Control', cacheControl(path))
    if (tags.br.has(path)) response.setHeader('Vary', 'Accept-Encoding')
    if (coding !== 'identity') response.setHeader('Content-Encoding', coding)
    send(request, encodeURI(path), { root: join(folder, coding), cacheControl: false, lastModified: false })
      .on('error', () => response.headersSent || gone(response))
      .pipe(response)
    return 'answered'
  }
}

/** The paths of all files in a folder, each beginning with `/`; none where there is no folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`)
}

/** An entity tag for each file of a coding. It follows from the content, so that all processes give the same. */
function tagsIn(folder: string, coding: string): Map<string, string> {
  const root = join(folder, coding)
  const tag = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('base64url')
  return new Map(filesIn(root).map((path) => [path, `"${tag(path).slice(0, 22)}-${coding}"`]))
}

/** Empty for an address that cannot be read. A backslash counts as a slash, as it does for Next.js. */
function plainPath(url = ''): string {
  try {
    const [path = ''] = url.split('?')
    return posix.normalize(decodeURIComponent(path).replaceAll('\\', '/'))
  } catch {
    return ''
  }
}

/** Names in `/_next/static` change with the content; the design systems' files change with their version. */
function cacheControl(path: string): string {
  if (path.startsWith('/_next/static/')) return 'public, max-age=31536000, immutable'
  return path.startsWith('/assets/') ? 'public, max-age=86400' : 'public, max-age=0'
}

/** The file was there when the process started. */
function gone(response: ServerResponse): void {
  for (const name of ['ETag', 'Cache-Control', 'Content-Encoding']) response.removeHeader(name)
  response.writeHead(404).end()
}
