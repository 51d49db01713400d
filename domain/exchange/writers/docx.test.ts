import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Block, Doc } from '@/domain/documents/blocks'
import { toDocx } from './docx'
import { anyDocument, textsOf } from './fixtures/any-document'
import { documentOf, eachBlock, unknownBlock } from './fixtures/each-block'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('toDocx', () => {
  it.each(eachBlock)('writes a $block.kind in Word', async ({ block, word }) => {
    const file = await open(documentOf(block))
    expect(outline(file['word/document.xml'])).toBe(`<w:pStyle w:val="Heading1"/>Privacy notice${word}`)
  })

  it('gives back any text exactly, in XML that Word can read', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (doc) => {
        const file = await open(doc)
        expect(readTexts(file['word/document.xml'])).toEqual(textsOf(doc))
        for (const part of Object.values(file))
          expect(part).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u)
        for (const [, href] of file['word/_rels/document.xml.rels']?.matchAll(
          /hyperlink" Target="([^"]*)"/g,
        ) ?? []) {
          expect(href).toMatch(/^(https?|mailto|tel):/)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same bytes at another time and in another time zone', async () => {
    const doc = documentOf(...eachBlock.map(({ block }) => block))
    vi.useFakeTimers({ now: new Date('2026-10-01T09:00:00Z'), toFake: ['Date'] })
    const first = await toDocx(doc)
    vi.setSystemTime(new Date('2031-03-04T05:06:07Z'))
    vi.stubEnv('TZ', 'Pacific/Auckland')
    expect(new Date().getHours()).toBe(18)
    const second = await toDocx(doc)
    expect(Buffer.from(second).equals(first)).toBe(true)
  })

  it('says its title, its date and the language of its text', async () => {
    const file = await open({ ...documentOf(), lang: 'cy', title: 'Cwcis & mwy' })
    expect(file['docProps/core.xml']).toContain('<dc:title>Cwcis &amp; mwy</dc:title>')
    expect(file['docProps/core.xml']?.match(/2026-10-01T00:00:00Z/g)).toHaveLength(2)
    expect(file['word/styles.xml']).toContain('<w:lang w:val="cy-GB"/>')
  })

  it('fits tables between the margins of A4', async () => {
    const table = eachBlock.find(({ block }) => block.kind === 'table')?.block as Block
    const xml = (await open(documentOf(table)))['word/document.xml'] ?? ''
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    const total = widths.reduce((sum, width) => sum + width, 0)
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(total).toBeGreaterThan(9600)
    expect(total).toBeLessThanOrEqual(11906 - 2 * 1134)
  })

  it('starts each numbered list at 1', async () => {
    const list: Block = { kind: 'list', key: 'l', facts: [], ordered: true, items: [['x']] }
    const xml = (await open(documentOf(list, list)))['word/document.xml'] ?? ''
    const instances = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(instances).size).toBe(2)
  })

  it('leaves out a table without cells, which Word would call damage', async () => {
    const empty: Block = { kind: 'table', key: 't', facts: [], caption: 'Empty', head: [], rows: [] }
    expect((await open(documentOf(empty)))['word/document.xml']).not.toContain('<w:tbl>')
  })

  it('refuses an unknown kind of block', async () => {
    await expect(toDocx(documentOf(unknownBlock))).rejects.toThrow('Unknown kind of content')
  })
})

async function open(doc: Doc): Promise<Record<string, string>> {
  const entries = Object.entries(unzipSync(await toDocx(doc)))
  return Object.fromEntries(entries.map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** The body without the elements that every paragraph, run and table has. */
function outline(xml = ''): string {
  const body = xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.indexOf('<w:sectPr'))
  return body
    .replace(/<w:(tblPr|tblGrid|tcPr)>.*?<\/w:\1>/g, '')
    .replace(/<\/?w:(p|r|t|pPr|rPr|trPr)(\/| xml:space="preserve")?>/g, '')
}

function readTexts(xml = ''): string[] {
  const paragraphs = xml.split('</w:p>').map((paragraph) => {
    const parts = [...paragraph.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    return parts.map(([, text]) => (text === undefined ? '\n' : unescapeXml(text))).join('')
  })
  return paragraphs.filter((text) => text.trim())
}

function unescapeXml(text: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole)
}
