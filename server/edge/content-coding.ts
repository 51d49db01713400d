import type { ServerResponse } from 'node:http'
import { codingHeader } from '@/app/_server/public/coding-header'

/**
 * Says in which coding a route has written its answer. Next.js takes `Content-Encoding` off what a route gives it
 * (next/dist/server/send-response.js), so routes that compress say it by a name of ours.
 */
export function nameContentCoding(response: ServerResponse): void {
  const { writeHead } = response
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    const coding = response.getHeader(codingHeader)
    if (coding) {
      response.removeHeader(codingHeader)
      response.setHeader('Content-Encoding', coding)
    }
    return writeHead.apply(response, head)
  }) as typeof writeHead
}
