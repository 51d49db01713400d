/** A sentence of a notice, a row of one of its tables, or an item of a list with the words that lead to the list. */
export type Sentence = {
  text: string
  /** The heading above it; empty before the first one. */
  heading: string
  /** Counts the headings: what stands under one heading has one number. */
  section: number
}

export type NoticeLink = { text: string; target: string; heading: string; section: number }

export type NoticeTable = {
  caption: string
  heading: string
  section: number
  head: string[]
  rows: string[][]
}

/** The forms in which a notice can be read. */
export const noticeFormats = {
  html: 'HTML',
  markdown: 'Markdown',
  text: 'plain text',
  docx: 'Word (.docx)',
} as const

export type NoticeFormat = keyof typeof noticeFormats

/** A published notice as people read it: what it says, in order, without its navigation, scripts and styles. */
export type Notice = {
  format: NoticeFormat
  headings: { text: string; section: number }[]
  sentences: Sentence[]
  links: NoticeLink[]
  tables: NoticeTable[]
}
