import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How hard to try to make bytes few: for those that are kept it is worth it. */
export type Effort = 'once' | 'each time'

const quality = { once: constants.BROTLI_MAX_QUALITY, 'each time': 5 } as const

/** What compresses bytes for the network, by its name there, the best first. */
const codings = {
  br: (bytes: Buffer, effort: Effort) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality[effort] } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
}

export type Coding = keyof typeof codings | 'identity'

/** The coding in which to answer whoever accepts these (RFC 9110, section 12.5.3): as they are, unless one is named. */
export function codingFor(accepted: string | null): Coding {
  const wished = new Map(
    (accepted ?? '').split(',').map((item) => {
      const [name = '', ...parameters] = item.toLowerCase().split(';')
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean)
      return [name.trim(), Number(quality ?? 1)]
    }),
  )
  for (const coding of ['br', 'gzip'] as const) if ((wished.get(coding) ?? 0) > 0) return coding
  return 'identity'
}

/** The bytes in a coding. */
export async function encode(bytes: Buffer, coding: Coding, effort: Effort): Promise<Buffer> {
  return coding === 'identity' ? bytes : codings[coding](bytes, effort)
}

/** How a route tells the edge in which coding its answer is written; the network sees `Content-Encoding` instead. */
export const codingHeader = 'X-Content-Coding'
