import type { Fields } from '../field'
import { kinds } from '../kinds'
import { organisationFields } from '../kinds/organisation'
import { serviceFields } from '../kinds/service'
import type { KindAt, Questions } from './step'
import { steps, stepsFrom } from './steps'
import { upgradeName } from './upgrade-fact'

/** What this program asks. */
const now: Questions = {
  organisation: organisationFields,
  service: serviceFields,
  kinds: kinds as unknown as Record<string, KindAt>,
  hasMarks: true,
}

/** What a version of the record asked. Throws for a version that this program does not know. */
export function questionsAt(version: number): Questions {
  return stepsFrom(version).reduceRight((next, step) => step.questions(next), now)
}

/** The questions of a version about a thing of this kind, or about the `service` or `organisation`; none of a kind that it did not have. */
export function fieldsAt(version: number, kind: string): Fields {
  if (kind === 'organisation' || kind === 'service') return questionsAt(version)[kind]
  return kindAt(version, kind)?.fields ?? {}
}

/** Every name that some kinds of today have had in a version that this program knows: by those the history is searched. */
export function namesEverOf(kinds: readonly string[]): string[] {
  const before = steps.flatMap(({ from }) =>
    Object.keys(questionsAt(from).kinds).filter((kind) =>
      kinds.includes(upgradeName(from, { kind, id: 'any' })?.kind ?? ''),
    ),
  )
  return [...new Set([...kinds, ...before])]
}

/** A kind as a version had it; undefined where it had none of that name. */
export function kindAt(version: number, kind: string): KindAt | undefined {
  const { kinds } = questionsAt(version)
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
}
