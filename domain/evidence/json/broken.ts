import { CannotRead } from '../cannot-read'

/** How deep a document may be nested. Recordings of browsers are some 20 deep. */
export const deepest = 500

const broken = {
  'cut off': {
    problem: 'The file ends too soon',
    remedy: 'Save it again, and wait until all of it is there.',
  },
  'not JSON': {
    problem: 'The file is not valid JSON',
    remedy: 'Export it again, and use it as it was exported.',
  },
  'too deep': {
    problem: `The file is nested more than ${deepest} deep`,
    remedy: 'Export it again with the tool that recorded it.',
  },
} as const

/** What is wrong with a document. */
export type Broken = keyof typeof broken

/** Says what is wrong and where: “entry 17, byte 1,234,567”. */
export function cannotRead(what: Broken, { element, byte }: { element?: string; byte: number }): CannotRead {
  const place = [element, `byte ${byte.toLocaleString('en-GB')}`].filter(Boolean).join(', ')
  return new CannotRead({ ...broken[what], place })
}
