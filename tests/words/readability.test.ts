import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documents } from '@/domain/documents/documents'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { ownSentences, schoolGradeOf, wordsIn } from './own-words'

const folder = 'prisma/seed/demo'
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

describe.each(files)('what the product writes about %s', (file) => {
  const read = readRecordFile(readFileSync(`${folder}/${file}`))
  if (!read.ok) throw new Error(`${file} is not a record`)
  describe.each(Object.entries(documents))('in its %s', (_, { compose }) => {
    const sentences = ownSentences(compose(read.record, '2026-11-22'), read.record)

    test('has no sentence of more than 25 words', () => {
      expect(sentences.filter((sentence) => wordsIn(sentence).length > 25)).toEqual([])
    })

    test('can be read at grade 9 of Flesch and Kincaid', () => {
      expect(sentences.length).toBeGreaterThan(3)
      expect(schoolGradeOf(sentences)).toBeLessThanOrEqual(9)
    })
  })
})
