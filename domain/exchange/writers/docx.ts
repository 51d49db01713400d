import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Doc } from '@/domain/documents/blocks'
import { blockParts, type Links, sentence } from './docx-blocks'
import { numbering, page, styles } from './docx-styles'
import { printable } from './runs'

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/**
 * A document as a Word file (Office Open XML, ECMA-376). Equal documents give equal bytes.
 * Rejects on an unknown kind of block.
 */
export async function toDocx(doc: Doc): Promise<Uint8Array> {
  const links: Links = new Map()
  const title = new Paragraph({ heading: HeadingLevel.HEADING_1, children: sentence([doc.title], links) })
  const body = doc.blocks.flatMap((block, index) => blockParts(block, index, links))
  const pageNumber = new Paragraph({
    style: 'Footer',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
  const file = new Document({
    title: printable(doc.title),
    creator: '',
    lastModifiedBy: '',
    styles: styles(doc.lang),
    numbering,
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [pageNumber] }) },
        children: [title, ...body],
      },
    ],
  })
  for (const [href, id] of links) file.Document.Relationships.addRelationship(id, hyperlink, href, 'External')
  return withoutClock(await Packer.pack(file, 'uint8array'), doc.date)
}

/**
 * The same package with every trace of the clock replaced. The `docx` package writes the time of day into the core
 * properties and into each entry of the zip file, and lets neither be set. Properties get the document's date. Entries
 * get the first moment that zip can hold, given without a zone because zip stores local time.
 */
function withoutClock(file: Uint8Array, date: string): Uint8Array {
  const entries: Zippable = unzipSync(file)
  const core = strFromU8(entries[coreProperties] as Uint8Array)
  entries[coreProperties] = strToU8(core.replace(/(?<="dcterms:W3CDTF">)[^<]*/g, `${date}T00:00:00Z`))
  return zipSync(entries, { mtime: '1980-01-01T00:00:00' })
}

const coreProperties = 'docProps/core.xml'
