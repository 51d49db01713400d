import { describe, expect, it } from 'vitest'
import { link, plainText, unknownKind } from './blocks'

describe('link', () => {
  it.each([
    ['https://www.gov.uk', 'https://www.gov.uk/'],
    ['HTTP://example.org/a b', 'http://example.org/a%20b'],
    ['mailto:privacy@example.gov.uk', 'mailto:privacy@example.gov.uk'],
    ['tel:+441234567890', 'tel:+441234567890'],
    ['\n https://www.gov.uk/\t', 'https://www.gov.uk/'],
  ])('links to %j', (href, address) => {
    expect(link('text', href)).toEqual({ link: 'text', href: address })
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript\r:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://example.org',
    '/services/1',
    'page',
    '#part',
    '//example.org',
    'www.gov.uk',
    'https://',
    '',
  ])('leaves %j as text', (href) => {
    expect(link('text', href)).toBe('text')
  })
})

it('reads the text of inline content without its marks', () => {
  expect(plainText(['a ', { strong: 'b' }, { code: 'c' }, { link: 'd', href: 'https://www.gov.uk/' }])).toBe(
    'a bcd',
  )
})

it('throws on a kind of content that no writer knows', () => {
  expect(() => unknownKind({ kind: 'film' } as never)).toThrow('Unknown kind of content: {"kind":"film"}')
})
