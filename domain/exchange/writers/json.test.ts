import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/domain/documents/blocks'
import { anyDocument, textsOf } from './fixtures/any-document'
import { documentOf, eachBlock, unknownBlock } from './fixtures/each-block'
import { toJson } from './json'

const whole = documentOf(...eachBlock.map(({ block }) => block))

describe('toJson', () => {
  it('publishes the document without keys and facts', () => {
    const paragraph = eachBlock[1]?.block
    expect(toJson(documentOf(paragraph as never))).toBe(`{
  "schema": "privacy-inventory/document",
  "schemaVersion": 1,
  "title": "Privacy notice",
  "lang": "en",
  "date": "2026-10-01",
  "blocks": [
    {
      "kind": "paragraph",
      "content": [
        "We set ",
        {
          "code": "_ga_*"
        },
        " for ",
        {
          "strong": "2 years"
        },
        ". ",
        {
          "link": "Read more",
          "href": "https://example.gov.uk/a?b=1&c=2"
        }
      ]
    }
  ]
}
`)
    expect(toJson(whole)).not.toMatch(/"facts"|"key"|identifier\/1/)
  })

  it('keeps everything with provenance, so that the blocks can be read back', () => {
    const { blocks } = JSON.parse(toJson(whole, { provenance: true }))
    const written = whole.blocks.map((block) =>
      block.kind === 'list' ? { ordered: false, ...block } : block,
    )
    expect(blocks).toEqual(written)
  })

  it('gives back any text exactly, without an unsafe address', () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const read = JSON.parse(toJson(doc, { provenance: true }))
        expect(textsOf(read)).toEqual(textsOf(doc))
        for (const [, href] of toJson(doc).matchAll(/"href": "([^"]*)/g))
          expect(href).toMatch(/^(https?|mailto|tel):/)
      }),
    )
  })

  it('gives the same bytes whatever the order in which a block was put together', () => {
    const block: Block = { text: 'x', facts: [], level: 2, key: 'h', kind: 'heading' }
    const other: Block = { kind: 'heading', key: 'h', level: 2, facts: [], text: 'x' }
    expect(toJson(documentOf(block), { provenance: true })).toBe(
      toJson(documentOf(other), { provenance: true }),
    )
  })

  it('refuses an unknown kind of block', () => {
    expect(() => toJson(documentOf(unknownBlock))).toThrow('Unknown kind of content')
  })
})
