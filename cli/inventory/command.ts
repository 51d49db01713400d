import { Temporal } from 'temporal-polyfill'
import type { Problem } from '@/domain/record/parse'

/** What a verb is given beside its arguments. */
export type Terminal = {
  env: { readonly [name: string]: string | undefined }
  stdin: AsyncIterable<Uint8Array>
  /** Whether what is put out goes to a person's screen rather than to a file or another program. */
  toScreen: boolean
  /** Writes a message at once, of work that takes long. */
  tell?: (message: string) => void
}

/** What came of it: `output` is data for stdout, `messages` are lines for stderr. */
export type Outcome = { code: ExitCode; output?: string | Uint8Array; messages?: string[] }

/** 0 done; 1 done, and found that something is lacking; 2 used wrongly or could not be done, and changed nothing. */
export type ExitCode = 0 | 1 | 2

/** A verb of the command line. `run` may throw the `TypeError` of `parseArgs`. */
export type Command = { help: string; run: (args: string[], terminal: Terminal) => Promise<Outcome> }

/** The outcome of what could not be done. */
export function couldNot(...messages: string[]): Outcome {
  return { code: 2, messages }
}

/** The outcome of arguments that make no sense. */
export function wrongUse(message: string, { help }: Pick<Command, 'help'>): Outcome {
  return couldNot(message, '', help)
}

/** The outcome of a file that is not in order: each problem with its place. */
export function problemsIn(file: string, problems: Problem[]): Outcome {
  return couldNot(...problems.map(({ path, message }) => [file, path, message].filter(Boolean).join(': ')))
}

/** Whether this is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  try {
    return Temporal.PlainDate.from(value).toString() === value
  } catch {
    return false
  }
}
