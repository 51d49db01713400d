import type { Unreadable } from './reading'

/** Thrown by readers of evidence, caught by `readEvidence` alone. It says what is wrong and where, and quotes nothing of the file. */
export class CannotRead extends Error {
  readonly unreadable: Unreadable

  constructor(unreadable: Unreadable) {
    super(unreadable.place ? `${unreadable.problem} (${unreadable.place})` : unreadable.problem)
    this.name = 'CannotRead'
    this.unreadable = unreadable
  }
}
