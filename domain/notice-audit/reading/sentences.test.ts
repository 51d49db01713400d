import { expect, test } from 'vitest'
import { sentencesIn } from './sentences'

test.each([
  ['We use names etc. We keep them.', ['We use names etc.', 'We keep them.']],
  ['See Art. 6 and s. 8 of it. Ask Mr. Smith.', ['See Art. 6 and s. 8 of it.', 'Ask Mr. Smith.']],
  ['The answer is no. We keep it, e.g. For a year.', ['The answer is no.', 'We keep it, e.g. For a year.']],
])('“%s” is cut where its sentences end', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences)
})
