import type { Fields, Values } from '../field'
import type { Kind } from '../kind'

/** A thing of a record of any version: its kind as that version calls it, its id, and its answers. */
export type PlainEntry = { kind: string; id: string; answers: Values }

/** A kind as a version has it: what is needed to read its things and to show them. */
export type KindAt = Pick<Kind, 'plural' | 'noun' | 'introduction' | 'mayBeShared' | 'fields'>

/** All that a version asks, by the names that it has for its kinds, in the order of its record file. */
export type Questions = {
  organisation: Fields
  service: Fields
  kinds: Readonly<Record<string, KindAt>>
  /** Whether marks stand beside answers: how sure they are, and what is to be confirmed. */
  hasMarks: boolean
}

/**
 * What an organisation shares, as it was before the step. Something shared looks only at what it refers to: a record
 * file has no more of it, and must come out as the rows do.
 */
export type SharedScope = {
  organisation: Values
  find: (kind: string, id: string) => PlainEntry | undefined
  /**
   * An id for something new, `wanted` unless that is used; cut to the length of an id. The same for the same `wanted`
   * throughout one step, so that several things can refer to what one of them makes.
   */
  idFor: (wanted: string) => string
}

/** A service with what its organisation shares, as both were before the step. */
export type ServiceScope = SharedScope & {
  service: Values
  /** The service's own things of a kind, in their order. */
  own: (kind: string) => readonly PlainEntry[]
}

/**
 * Turns records of a version into those of the next. Pure: the same record gives the same one each time, wherever it is
 * kept. What a step leaves out stays as it is.
 */
export type Step = {
  /** The version that it turns into the next one. */
  from: number
  /** What is different from then on, a sentence each, for whoever writes record files: docs/record-file.md has them too. */
  changes: readonly string[]
  /** What the version asked, from what the next one asks: old files are held against it, and old history is shown by it. */
  questions: (next: Questions) => Questions
  organisation?: (organisation: Values, scope: SharedScope) => Values
  service?: (service: Values, scope: ServiceScope) => Values
  /**
   * What becomes of one thing that the organisation shares: itself, something else with its id, nothing, or more. What
   * keeps its id keeps its place, and what refers to it.
   */
  shared?: (entry: PlainEntry, scope: SharedScope) => readonly PlainEntry[]
  /** The same of one thing of a service. */
  own?: (entry: PlainEntry, scope: ServiceScope) => readonly PlainEntry[]
  /** What a service has from then on that comes of no single thing. */
  added?: (scope: ServiceScope) => readonly PlainEntry[]
  /**
   * Where a fact, or a whole thing, went: `identifier/<id>/retention`, `identifier/<id>`. Comments and the history are about them,
   * and people confirm what is shared.
   */
  fact?: (path: string) => string
  /** Which task of a service a task is; undefined for one that is gone, or that people have to look at again. */
  section?: (id: string) => string | undefined
  /** One observation of a file of evidence. */
  observation?: (observation: Values) => Values
}
