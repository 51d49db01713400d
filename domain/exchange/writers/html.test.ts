import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/domain/documents/blocks'
import { anyDocument, textsOf } from './fixtures/any-document'
import { documentOf, eachBlock, unknownBlock } from './fixtures/each-block'
import { toHtml } from './html'
import { toHtmlDocument } from './html-document'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

describe('toHtml', () => {
  it.each(eachBlock)('writes a $block.kind as GOV.UK HTML', ({ block, html }) => {
    expect(toHtml(documentOf(block))).toBe(`<div class="app-document" lang="en">\n${html}\n</div>`)
  })

  it('gives back any text exactly, and makes no other elements or addresses of it', () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const page = parse(toHtmlDocument(doc))
        const all = elements(page)
        expect(readTexts(all)).toEqual(textsOf(doc))
        expect(all.filter(({ tagName }) => ['script', 'img'].includes(tagName))).toEqual([])
        for (const href of all.flatMap((element) => attribute(element, 'href'))) {
          expect(href).toMatch(/^(https?|mailto|tel):/)
        }
      }),
    )
  })

  it('makes an id without white space from a key', () => {
    const heading: Block = { kind: 'heading', level: 3, key: 'a "b"\tc', facts: [], text: 'x' }
    const [h3] = elements(parseFragment(toHtml(documentOf(heading)))).filter(
      ({ tagName }) => tagName === 'h3',
    )
    expect(h3 && attribute(h3, 'id')).toEqual(['a-"b"-c'])
  })

  it('puts the facts of each block and row after it, escaped, when asked', () => {
    const blocks = eachBlock.map(({ block }) => block)
    const html = toHtml(documentOf(...blocks), {
      provenance: ({ facts: [fact, ...others] }) =>
        fact === undefined
          ? undefined
          : { summary: `${1 + others.length} <fact>`, links: [{ text: '"&"', href: `/${fact}` }] },
    })
    const asides = elements(parseFragment(html)).filter(({ tagName }) => tagName === 'details')
    expect(asides.map((aside) => (aside.parentNode as Element).tagName)).toEqual(['div', 'th'])
    expect(asides.map(read)).toEqual(['1 <fact>"&"', '1 <fact>"&"'])
    const links = asides.flatMap((aside) => elements(aside).flatMap((element) => attribute(element, 'href')))
    expect(links).toEqual(['/service/name', '/identifier/1/retention'])
  })

  it('puts a link to the facts where they stand on another page', () => {
    const paragraph: Block = { kind: 'paragraph', key: 'p', content: ['x'], facts: ['service/name'] }
    const html = toHtml(documentOf(paragraph), {
      provenance: ({ key }) => ({ summary: '1 fact', href: `?facts=${key}&date=x` }),
    })
    expect(html).toContain('<a class="govuk-link" href="?facts=p&#38;date=x">1 fact</a>')
  })

  it('adds nothing where the hook has nothing to say', () => {
    const doc = documentOf(...eachBlock.map(({ block }) => block))
    expect(toHtml(doc, { provenance: () => undefined })).toBe(toHtml(doc))
  })

  it('refuses an unknown kind of block and of inline content', () => {
    expect(() => toHtml(documentOf(unknownBlock))).toThrow('Unknown kind of content: {"kind":"film"')
    const content = [{ sound: 'x' }] as never
    expect(() => toHtml(documentOf({ kind: 'paragraph', key: 'p', facts: [], content }))).toThrow(
      'Unknown kind',
    )
  })
})

describe('toHtmlDocument', () => {
  it('is a page in the language of the document that fetches nothing', () => {
    const html = toHtmlDocument({ ...documentOf(), lang: 'cy', title: 'Hysbysiad <preifatrwydd>' })
    expect(html).toContain('<html lang="cy">')
    expect(html).toContain('<title>Hysbysiad &#60;preifatrwydd&#62;</title>')
    expect(html).not.toMatch(/<script|<link|src=|url\(/)
  })
})

const textElements = ['h1', 'h2', 'h3', 'h4', 'p', 'li', 'caption', 'th', 'td', 'dt', 'dd', 'address']

function readTexts(all: Element[]): string[] {
  const leaves = all.filter((element) => {
    const holdsText =
      textElements.includes(element.tagName) || attribute(element, 'class')[0] === 'govuk-inset-text'
    return holdsText && !element.childNodes.some((child) => textElements.includes(child.nodeName))
  })
  return leaves.map(read).filter((text) => text.trim())
}

function elements(node: Node): Element[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elements(child)] : elements(child),
  )
}

function read(node: Node): string {
  if (node.nodeName === 'br') return '\n'
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(read).join('') : ''
}

function attribute(element: Element, name: string): string[] {
  return element.attrs.filter((one) => one.name === name).map(({ value }) => value)
}
