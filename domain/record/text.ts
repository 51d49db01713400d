import { z } from 'zod'

// Tab and line feed are the only control characters that people type on purpose. The others, and halves of
// surrogate pairs, cannot be stored faithfully by PostgreSQL or written into a document. Bytes that are no text, and
// such halves in a form, have become U+FFFD before they come here.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff]/u

/** Line ends as LF: browsers send CRLF, files either. */
export function normaliseLineEnds(value: string): string {
  return value.replace(/\r\n?/g, '\n')
}

/** A label as the subject of an error: a question is quoted, so that the sentence reads on. */
export function answerTo(label: string): string {
  return label.endsWith('?') ? `Your answer to “${label}”` : label
}

/** Text as a person typed it, at most `max` characters, with line ends as LF and nothing that cannot be kept. */
export function textSchema(
  label: string,
  max: number,
  lines: 'one line' | 'several lines',
  required?: string,
) {
  const answer = answerTo(label)
  return z
    .string({ error: ({ input }) => (input === undefined && required) || `${answer} must be text` })
    .overwrite(normaliseLineEnds)
    .min(1, { error: `${answer} must not be empty; leave it out instead` })
    .refine((value) => value === '' || value.trim() !== '', {
      error: `${answer} must not be blank; leave it out instead`,
    })
    .max(max, { error: `${answer} must be ${max.toLocaleString('en-GB')} characters or less` })
    .refine((value) => value.isWellFormed() && !control.test(value), {
      error: `${answer} must not include control characters or broken characters`,
    })
    .refine((value) => lines === 'several lines' || !value.includes('\n'), {
      error: `${answer} must be on one line`,
    })
}
