import type { Problem } from './record/parse'

/** What an expected refusal is about. Only bugs throw. */
export type Refusal =
  /** It is not there, or the actor may not know that it is. */
  | { kind: 'not-found' }
  /** The actor can see it but may not do this. */
  | { kind: 'forbidden' }
  /** Somebody saved it in the meantime. */
  | { kind: 'conflict' }
  /** What was given cannot be stored; `path` is the name of the field. */
  | { kind: 'problems'; problems: Problem[] }
  /** Something still refers to it; `by` says what. */
  | { kind: 'in-use'; by: string[] }
  /** The store cannot be reached, or others hold for too long what is needed: the same may succeed later. */
  | { kind: 'unavailable'; because: 'away' | 'busy' }

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refuse(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}

/** Refuses with one message about a field (`path` is its name), or about the whole when there is none. */
export function refuseWith(message: string, path = ''): { ok: false; refusal: Refusal } {
  return refuse({ kind: 'problems', problems: [{ path, message }] })
}
