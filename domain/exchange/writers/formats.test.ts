import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Doc } from '@/domain/documents/blocks'
import { anyDocument } from './fixtures/any-document'
import { documentOf, eachBlock, unknownBlock } from './fixtures/each-block'
import { formats } from './formats'

describe.each(Object.entries(formats))('the %s format', (id, { write }) => {
  it('gives the same bytes for the same document', async () => {
    const same = async (doc: Doc) => {
      expect(await write(doc)).toEqual(await write(structuredClone(doc)))
    }
    await fc.assert(fc.asyncProperty(anyDocument, same), { numRuns: id === 'docx' ? 10 : 50 })
  })

  it('writes a document with every kind of block', async () => {
    const written = await write(documentOf(...eachBlock.map(({ block }) => block)))
    expect(written.length).toBeGreaterThan(300)
  })

  it('refuses an unknown kind of block', async () => {
    await expect(write(documentOf(unknownBlock))).rejects.toThrow('Unknown kind of content')
  })
})
