import type { Notice } from '../notice'
import { readNotice } from '../read-notice'

const bytesOf = (source: string | Uint8Array) =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source

/** A notice from a file. Throws when it cannot be read. */
export function read(source: string | Uint8Array): Notice {
  const found = readNotice(bytesOf(source))
  if (!found.ok) throw new Error(found.problem)
  return found.notice
}

/** The sentences of a notice. */
export function said(source: string | Uint8Array): string[] {
  return read(source).sentences.map(({ text }) => text)
}

/** Why a file cannot be read; undefined when it can. */
export function problem(source: string | Uint8Array): string | undefined {
  const found = readNotice(bytesOf(source))
  return found.ok ? undefined : found.problem
}
