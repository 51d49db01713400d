import type { BrowserContext, Request, Response } from 'playwright'
import { reporter, reportingScript } from './in-page/as-text'
import { callSchema } from './in-page/call'
import type { Sightings } from './sightings'

/** Notes from now on what the pages of a browser do, and lets them make so many requests. */
export async function watch(
  context: BrowserContext,
  sightings: Sightings,
  mostRequests: number,
): Promise<void> {
  await context.exposeBinding(reporter, ({ page, frame }, said: unknown) => {
    const call = callSchema.safeParse(said)
    if (call.success) sightings.called(call.data, frame.url(), page.url())
  })
  await context.addInitScript({ content: reportingScript })
  // What the browser asks of itself, such as its viewer of PDF files, is no request.
  await context.route(/^https?:/, (route) => {
    if (sightings.requests >= mostRequests) return route.abort('blockedbyclient')
    sightings.requests += 1
    return route.continue()
  })
  context.on('request', (request) => {
    const way = request.resourceType() === 'ping' ? 'beacon' : 'sent'
    sightings.asked(request.url(), way, pageOf(request))
  })
  context.on('response', (response) => void noteAnswer(response, sightings).catch(() => undefined))
}

async function noteAnswer(response: Response, sightings: Sightings): Promise<void> {
  const page = pageOf(response.request())
  const host = new URL(response.url()).hostname
  // What the answer says is known only later, perhaps in the next phase.
  const { phase } = sightings
  const headers = await response.headersArray()
  const named = (name: string) => headers.filter((header) => header.name.toLowerCase() === name)
  for (const { value } of named('set-cookie')) sightings.cookieSet(value, host, page, phase)
  if (response.request().resourceType() !== 'image') return
  const length = named('content-length')[0]?.value
  if (response.status() === 204 || (length !== undefined && Number(length) <= largestPixel))
    sightings.asked(response.url(), 'beacon', page)
}

/** No picture that is there to be seen has so few bytes; one that is there to be asked for has about 43. */
const largestPixel = 100

/** The page that a request is for: of the first one, that which it asks for; of a service worker, its script. */
function pageOf(request: Request): string {
  try {
    const frame = request.frame()
    return request.isNavigationRequest() && !frame.parentFrame() ? request.url() : frame.page().url()
  } catch {
    return request.serviceWorker()?.url() ?? request.url()
  }
}
