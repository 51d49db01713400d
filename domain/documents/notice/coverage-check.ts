import { contactsFor } from '../contacts'
import type { Material } from '../material'
import { listed, phrase } from '../wording/sentences'

/** One thing that the law wants in a notice, whether this notice has it, and why that is so. */
export type CoverageItem = {
  item: string
  article: string
  met: boolean
  because: string
}

/** What a check found. */
export type Finding = { met: boolean; because: string }

/** An item of the checklist and how to tell whether it is met. */
export type Check = {
  item: string
  article: string
  /** The first day on which it is asked for. */
  from?: string
  find: (material: Material) => Finding
}

/** Met unless something is missing, which is then named. */
export const answer = (missing: string[], complete: string): Finding => ({
  met: missing.length === 0,
  because: missing.length === 0 ? complete : `Not recorded for: ${listed(missing)}.`,
})

/** Met by a contact for the first of these topics that has one. */
export const contact = (material: Material, ...topics: Parameters<typeof contactsFor>[1][]): Finding => {
  const found = contactsFor(material, ...topics)
  return {
    met: found.length > 0,
    because: found.length > 0 ? 'A contact is given.' : 'No contact is recorded for this day.',
  }
}
export const named = (things: readonly { name: string }[]) => things.map(({ name }) => phrase(name))
/** The purposes for which the organisation itself is responsible. */
export const own = ({ record }: Material) => record.purposes.filter(({ role }) => role !== 'processor')
