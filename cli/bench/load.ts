import { Agent, request } from 'node:http'

/** A page to ask for: its address, and as whom. */
export type Target = { url: string; cookie?: string }

/** How many requests are under way at any time: enough that the server never waits for the next. */
const atOnce = 8

const agent = new Agent({ keepAlive: true, maxSockets: atOnce })

/** Asks as a browser would, reads the whole answer and gives its status and its size on the wire. */
export function ask({ url, cookie }: Target): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'text/html', 'accept-encoding': 'gzip, br', ...(cookie && { cookie }) }
    request(url, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk) => (bytes += chunk.length))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes }))
      answer.on('error', reject)
    })
      .on('error', reject)
      .end()
  })
}

/**
 * Requests per second over this many milliseconds, or for longer where fewer than `atLeast` were answered until then:
 * of 10 answers each one is a tenth of the figure. Throws when an answer is not the page.
 */
export async function requestsPerSecond(
  target: Target,
  { milliseconds, atLeast }: { milliseconds: number; atLeast: number },
): Promise<number> {
  const started = performance.now()
  let answered = 0
  const worker = async () => {
    while (performance.now() - started < milliseconds || answered < atLeast) {
      const { status } = await ask(target)
      if (status !== 200) throw new Error(`${target.url} answered ${status}`)
      answered++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (answered * 1000) / (performance.now() - started)
}
