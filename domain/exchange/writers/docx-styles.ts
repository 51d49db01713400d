import type { INumberingOptions, IStylesOptions } from 'docx'
import type { Doc } from '@/domain/documents/blocks'

/** A4 with margins of 2 cm, in twentieths of a point. */
const margin = 1134
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: margin, right: margin, bottom: margin, left: margin },
}

/** What is left for text and tables between the margins. */
export const contentWidth = page.size.width - 2 * margin

const line = { style: 'single', size: 4, color: 'B1B4B6' } as const
const none = { style: 'none', size: 0, color: 'auto' } as const

/** Lines between rows alone, as in GOV.UK tables. */
export const plainBorders = {
  top: line,
  bottom: line,
  insideHorizontal: line,
  left: none,
  right: none,
  insideVertical: none,
}

const hanging = { paragraph: { indent: { left: 425, hanging: 425 } } }

export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [{ level: 0, format: 'bullet', text: '•', style: hanging }] },
    { reference: 'numbers', levels: [{ level: 0, format: 'decimal', text: '%1.', style: hanging }] },
  ],
}

/** Headings keep with what follows them, and spelling is checked in the document's language. */
export function styles(lang: Doc['lang']): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, language: { value: lang === 'cy' ? 'cy-GB' : 'en-GB' } },
        paragraph: { spacing: { after: 160, line: 276 } },
      },
      heading1: heading(40, 0),
      heading2: heading(30, 360),
      heading3: heading(25, 280),
      heading4: heading(22, 240),
      listParagraph: { paragraph: { contextualSpacing: true } },
      caption: { run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 240, after: 80 } } },
      hyperlink: { run: { color: '1A65A6', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: 'TableText',
        name: 'Table text',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 60, after: 60 } },
      },
      { id: 'AfterTable', name: 'After table', basedOn: 'Normal', paragraph: { spacing: { after: 80 } } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', paragraph: { alignment: 'center' } },
      {
        id: 'Callout',
        name: 'Callout',
        basedOn: 'Normal',
        paragraph: { indent: { left: 300 }, border: { left: { ...line, size: 48, space: 12 } } },
      },
    ],
    characterStyles: [{ id: 'Code', name: 'Code', run: { font: 'Courier New' } }],
  }
}

function heading(size: number, before: number) {
  return {
    run: { font: 'Arial', size, bold: true, italics: false, color: '0B0C0C' },
    paragraph: { keepNext: true, spacing: { before, after: 120 } },
  }
}
