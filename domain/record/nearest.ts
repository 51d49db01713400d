import { distance } from 'fastest-levenshtein'
import { showUnseen } from './unseen'

/** Nobody mistypes more than this, and to compare long texts takes long. */
const longestName = 100

/** A name that somebody wrote, in quotation marks and no longer than an error has room for. */
export function quoted(name: string): string {
  const start = [...name.slice(0, longestName)].slice(0, 60).join('')
  return `“${showUnseen(start)}${start.length < name.length ? '…' : ''}”`
}

/** A name as somebody wrote it, with the one that they may have meant: “colour” (did you mean “color”?). */
export function withNearest(name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  return meant === undefined ? quoted(name) : `${quoted(name)} (did you mean ${quoted(meant)}?)`
}

/**
 * What to ask, at the end of an error, when something was written that is like an option, in its key or in its words, and is none;
 * nothing when it is like none of them. Options are keys with their words.
 */
export function orMeant(written: unknown, options: Readonly<Record<string, string>>): string {
  if (typeof written !== 'string') return ''
  const byWords = Object.keys(options).find((key) => options[key]?.toLowerCase() === written.toLowerCase())
  const meant = byWords ?? nearest(written, Object.keys(options))
  return meant === undefined ? '' : `. Did you mean ${quoted(meant)} instead of ${quoted(written)}?`
}

/** The known name that is most like a mistyped one; undefined when more than a third of it would have to change. */
function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined
  const typed = plain(name)
  let best: { name: string; changes: number } | undefined
  for (const one of known) {
    const other = plain(one)
    const most = Math.floor(Math.max(typed.length, other.length) / 3)
    if (Math.abs(typed.length - other.length) > most) continue
    const changes = distance(typed, other)
    if (changes <= most && (!best || changes < best.changes)) best = { name: one, changes }
  }
  return best?.name
}

/** Capitals and what stands between words are no difference: “plain_name” is “plainName”. */
const plain = (name: string) => name.toLowerCase().replace(/[-_ ]/g, '')
