import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readNotice } from '../read-notice'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('whatever is given', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr><td>',
      '<li>',
      '[a](',
      '](',
      '|',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '`',
      '**',
      '&#0;',
      '<!--',
      '<main>',
      '<script>',
    ),
  )

  test('a text is read or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const found = readNotice(bytes(pieces.join('')))
        expect(found.ok ? found.notice.sentences.length > 0 : found.problem.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('bytes are read or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (some) => typeof readNotice(some).ok === 'boolean'),
    )
    const zip = zipSync({ 'word/document.xml': strToU8('<w:p><w:t>text</w:t></w:p>') })
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
        const broken = zip.slice()
        broken[at] = byte
        return typeof readNotice(broken).ok === 'boolean'
      }),
    )
  })
})
