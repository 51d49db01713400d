import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import { type Cell, plainText } from '@/domain/documents/blocks'
import { anyDocument, textsOf } from './fixtures/any-document'
import { documentOf, eachBlock, unknownBlock } from './fixtures/each-block'
import { toMarkdown } from './markdown'

describe('toMarkdown', () => {
  it.each(eachBlock)('writes a $block.kind as GitHub flavoured Markdown', ({ block, markdown }) => {
    expect(toMarkdown(documentOf(block))).toBe(`# Privacy notice\n\n${markdown}\n`)
  })

  it.each([
    ['# x', '\\# x'],
    ['1. x', '1\\. x'],
    ['- x', '\\- x'],
    ['<script>', '\\<script>'],
    ['[a](javascript:alert(1))', '\\[a]\\(javascript:alert(1))'],
    ['~x~', '\\~x\\~'],
  ])('keeps %s as text', (text, markdown) => {
    const doc = documentOf({ kind: 'paragraph', key: 'p', facts: [], content: [text] })
    expect(toMarkdown(doc)).toBe(`# Privacy notice\n\n${markdown}\n`)
  })

  it('gives back any text exactly, and makes no HTML, image, rule, code block or unsafe address of it', () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const root = parse(toMarkdown(doc))
        expect(readTexts(root)).toEqual(textsOf(doc, onLines))
        for (const node of all(root)) {
          expect([
            'html',
            'image',
            'definition',
            'code',
            'thematicBreak',
            'emphasis',
            'delete',
          ]).not.toContain(node.type)
          if (node.type === 'link') expect(node.url).toMatch(/^(https?|mailto|tel):/)
        }
      }),
    )
  })

  it('keeps every heading and every row of a table', () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const nodes = all(parse(toMarkdown(doc)))
        const headings = doc.blocks.filter(({ kind }) => kind === 'heading')
        const rows = doc.blocks.flatMap((block) => (block.kind === 'table' ? ['head', ...block.rows] : []))
        expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(headings.length + 1)
        expect(nodes.filter(({ type }) => type === 'tableRow')).toHaveLength(rows.length)
      }),
    )
  })

  it('refuses an unknown kind of block', () => {
    expect(() => toMarkdown(documentOf(unknownBlock))).toThrow('Unknown kind of content')
  })
})

/** One answer follows its term on its line. */
function onLines({ term, value }: { term: string; value: Cell[] }): string[] {
  const [only, ...others] = value
  return only && others.length === 0 ? [`${term}: ${plainText(only)}`] : [`${term}:`, ...value.map(plainText)]
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
}

function all(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(all)] : [node]
}

function readTexts(root: Root): string[] {
  const leaves = all(root).filter(({ type }) => ['heading', 'paragraph', 'tableCell'].includes(type))
  return leaves.map(read).filter((text) => text.trim())
}

function read(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(read).join('') : ''
}
