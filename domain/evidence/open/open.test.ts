import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CannotRead } from '../cannot-read'
import { open } from './open'

const encoder = new TextEncoder()

async function* inChunks(bytes: Uint8Array, size = 65_536) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function textOf(bytes: Uint8Array, size?: number): Promise<string> {
  const opened = await open(inChunks(bytes, size))
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  for await (const chunk of opened.bytes) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}

async function gzip(content: Uint8Array | string): Promise<Uint8Array> {
  const stream = new Blob([content as BlobPart]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

async function joined(...parts: Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}

/** What a file that cannot be opened is refused with. */
async function refusal(bytes: Uint8Array) {
  const error = await textOf(bytes).catch((thrown: unknown) => thrown)
  if (!(error instanceof CannotRead)) throw new Error('It was not refused')
  return error.unreadable
}

/** A text as Windows and its tools write it. */
function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('')
  const bytes = new Uint8Array(units.length * 2)
  for (let at = 0; at < units.length; at++)
    new DataView(bytes.buffer).setUint16(at * 2, units.charCodeAt(at), order === 'le')
  return bytes
}

describe('a text file', () => {
  it('is opened as it is, with its beginning', async () => {
    expect(await textOf(encoder.encode('{"a": "é"}'))).toBe('{"a": "é"}')
    const long = encoder.encode('é'.repeat(50_000))
    expect((await open(inChunks(long))).head).toBe('é'.repeat(32_768))
  })

  it('loses its byte order mark', async () => {
    expect(await textOf(encoder.encode('\ufeff{}'))).toBe('{}')
    expect(await textOf(encoder.encode('\ufeff{}'), 1)).toBe('{}')
  })

  it('may be written in UTF-16, with a mark or without', async () => {
    for (const order of ['le', 'be'] as const) {
      expect(await textOf(utf16('{"a": "é😀"}', order), 3)).toBe('{"a": "é😀"}')
      expect(await textOf(utf16('{"a": "é😀"}', order, false))).toBe('{"a": "é😀"}')
    }
  })

  it('may be written in the encoding that older Windows programs use', async () => {
    expect(await textOf(Uint8Array.from('caf\xe9;1', (character) => character.charCodeAt(0)))).toBe('café;1')
  })

  it('is the same text whatever the size of the chunks, packed or not', async () => {
    const sizes = fc.integer({ min: 1, max: 50 })
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        sizes,
        fc.boolean(),
        async (text, size, packed) => {
          const whole = `{${text.replaceAll('\0', '')}`
          const bytes = encoder.encode(whole)
          expect(await textOf(packed ? await gzip(bytes) : bytes, size)).toBe(new TextDecoder().decode(bytes))
        },
      ),
    )
  })
})

describe('a gzip file', () => {
  it('is unpacked, also when several are written one after the other', async () => {
    const packed = await joined(await gzip('one\n'), await gzip('two\n'))
    expect(await textOf(packed)).toBe('one\ntwo\n')
  })

  it('is refused when it is cut off, wherever, or damaged', async () => {
    const packed = await gzip('some lines of a log\n'.repeat(20))
    for (let length = 4; length < packed.length; length++)
      expect((await refusal(packed.subarray(0, length))).problem).toBe('The gzip file is damaged or cut off')
    const damaged = Uint8Array.from(packed)
    damaged[20] = (damaged[20] ?? 0) ^ 0xff
    expect((await refusal(damaged)).problem).toBe('The gzip file is damaged or cut off')
  })

  it('is refused when it holds another one', async () => {
    expect((await refusal(await gzip(await gzip('{}')))).problem).toBe('The file is packed with gzip twice')
  })

  it('is refused when it unpacks to more than 512 MB, which is never held', async () => {
    const member = await gzip(new Uint8Array(64 * 1024 * 1024).fill(0x78))
    const started = process.memoryUsage().rss
    let most = 0
    const reading = async () => {
      const opened = await open(inChunks(await joined(...Array.from({ length: 20 }, () => member))))
      for await (const _ of opened.bytes) most = Math.max(most, process.memoryUsage().rss - started)
    }
    await expect(reading()).rejects.toThrow('More than 512 MB is packed in the file')
    expect(most).toBeLessThan(150 * 1024 * 1024)
  })

  it('passes on what went wrong with the upload itself', async () => {
    const failing = async function* () {
      yield (await gzip('some text')).subarray(0, 12)
      throw new Error('The connection was closed')
    }
    await expect(open(failing())).rejects.toThrow('The connection was closed')
  })
})

describe('what is refused', () => {
  it('is an empty file', async () => {
    for (const bytes of [
      new Uint8Array(0),
      encoder.encode(' \r\n\t'),
      encoder.encode('\ufeff'),
      await gzip(''),
    ])
      expect((await refusal(bytes)).problem).toBe('The file is empty')
  })

  it.each([
    ['PK\x03\x04\x14', 'The file is a ZIP archive or a file of Office'],
    ['SQLite format 3\0\x10', 'The file is a database of SQLite'],
    ['BZh91AY', 'The file is packed with bzip2'],
    ['\xff\xfe\0\0a\0\0\0', 'The file is written in UTF-32'],
    ['%PDF-1.7', 'The file is a PDF'],
  ])('is a file of another kind, with what to do: %s', async (start, problem) => {
    const { remedy, ...refused } = await refusal(
      Uint8Array.from(start, (character) => character.charCodeAt(0)),
    )
    expect(refused).toEqual({ problem, place: 'byte 1' })
    expect(remedy).not.toBe('')
  })

  it('is a file that is not text, with the byte that shows it', async () => {
    expect(await refusal(Uint8Array.from([0x61, 0x62, 0x63, 0x64, 0x65, 0, 7, 8]))).toMatchObject({
      problem: 'The file is not text',
      place: 'byte 6',
    })
  })
})
