import { z } from 'zod'
import { applies } from '@/domain/record/condition'
import type { Fields, KindName, Values } from '@/domain/record/field'
import { copyIdSchema, idSchema } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields, organisationSteps } from '@/domain/record/kinds/organisation'
import { serviceFields, serviceSteps } from '@/domain/record/kinds/service'
import type { Place } from '@/domain/record/place'
import { answersThatCount } from '@/domain/record/resolved/resolved'
import { statedBy } from '@/domain/record/resolved/stated'
import { noRow } from '@/prisma/record/shown'
import type { RecordView } from '../_server/record-view'

/** What a form is about: a thing on a list, or the service or organisation itself (`profile`). */
export type Subject = { place: Place; kind: KindName | 'profile'; id: string }

type Step = {
  id: string
  title: string
  fields: readonly string[]
  later?: true
  readFromEvidence?: true
}

/** The hidden inputs that say what a form is about; anybody can change them, so every action reads them by this. */
export const subjectSchema = z
  .object({
    slug: z.union([idSchema, z.literal('')]),
    // Several things have a question called `kind`.
    subject: z.enum([...kindNames, 'profile']),
    id: z.union([copyIdSchema, z.literal('')]),
  })
  .transform(
    ({ slug, subject, id }): Subject => ({
      place: slug === '' ? { kind: 'organisation' } : { kind: 'service', slug },
      kind: subject,
      id,
    }),
  )

export function hiddenOf({ place, kind, id }: Subject): Record<string, string> {
  return { slug: place.kind === 'service' ? place.slug : '', subject: kind, id }
}

/** The questions about a subject, and the pages that they are asked on. */
export function questionsAbout({ place, kind }: Pick<Subject, 'place' | 'kind'>): {
  fields: Fields
  steps: readonly Step[]
  noun: string
} {
  if (kind !== 'profile') return kindOf(kind)
  return place.kind === 'service'
    ? { fields: serviceFields, steps: serviceSteps, noun: 'service' }
    : { fields: organisationFields, steps: organisationSteps, noun: 'organisation' }
}

/** The version that a form was filled in from. */
export const versionSchema = z.coerce.number().int().min(noRow)

/** What a subject states itself and its version; undefined when it is not there. A copy that follows from a category has no row yet. */
export function storedOf(
  { record, versions }: RecordView,
  { place, kind, id }: Subject,
): { values: Values; version: number } | undefined {
  if (kind === 'profile') {
    return place.kind === 'service'
      ? { values: record.service, version: versions.service }
      : { values: record.organisation, version: versions.organisation }
  }
  const stated = statedBy(record, kind, id)
  const version = stated?.hasRow === false ? noRow : versions.entries[id]
  return stated && version !== undefined ? { values: stated.values, version } : undefined
}

/** What a copy is of, and where: a copy that follows from a category has that from there, and is not asked. */
const place = ['identifier', 'system', 'state']

/** The names of the questions of a page, without those that a copy which has no row is not asked. */
export function namesAsked(
  { kind }: Pick<Subject, 'kind'>,
  names: readonly string[],
  hasRow: boolean,
): string[] {
  return names.filter((name) => hasRow || kind !== 'holding' || !place.includes(name))
}

/** The address that the pages of a subject begin with. */
export function pageOf(base: string, { place, kind, id }: Subject): string {
  if (kind !== 'profile') return `${base}/${kindOf(kind).plural}/${id}`
  return place.kind === 'service' ? `${base}/describe` : `${base}/profile`
}

/** The address of a page of questions; `first` when it is asked for the first time and leads on to the next. */
export function stepAddress(page: string, step: string, first: boolean): string {
  return first ? `${page}/${step}?first=yes` : `${page}/${step}`
}

/** The next page that has a question which applies, for the first time through; undefined after the last. */
export function nextStep(
  subject: Pick<Subject, 'place' | 'kind'>,
  after: string,
  values: Values,
): string | undefined {
  const { fields, steps } = questionsAbout(subject)
  const index = steps.findIndex(({ id }) => id === after)
  return steps
    .slice(index + 1)
    .find(
      (step) =>
        !step.readFromEvidence &&
        !step.later &&
        step.fields.some((name) => applies(fields[name]?.when, values)),
    )?.id
}

/** The answers about a subject that count, those that it leaves to something else among them. */
export function countingAbout(view: RecordView, subject: Subject): Values {
  const stored = storedOf(view, subject)?.values ?? {}
  const kind = subject.kind === 'profile' ? subject.place.kind : subject.kind
  return answersThatCount(view.record, kind, stored).values
}
