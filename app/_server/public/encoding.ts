import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

/** What compresses bytes for the network, by its name there, the best first. */
const codings = { br: promisify(brotliCompress), gzip: promisify(gzip) }

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
export async function encode(bytes: Buffer, coding: Coding): Promise<Buffer> {
  return coding === 'identity' ? bytes : codings[coding](bytes)
}
