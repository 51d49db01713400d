import type { People, ServiceRecord } from '@/domain/record/record'

/** Those who use it because of their work for somebody else: their own employer tells them what it records. */
const ofOthers: readonly string[] = ['partner', 'professional']

/** The groups of our own staff; in a service for staff alone, all who use it and do not work for others. */
export function ownStaff(record: ServiceRecord): People[] {
  return record.people.filter((group) => {
    if (isNamedAsOfOthers(group)) return false
    if (group.relationship?.includes('staff')) return true
    return (
      record.service.audience === 'staff' &&
      group.relationship?.includes('user') &&
      !worksForOthers(record, group)
    )
  })
}

/** Whether people use a service in their work for somebody else, by what is answered, or by what they are called. */
export function worksForOthers(record: ServiceRecord, group: People): boolean {
  if (group.relationship?.includes('staff')) return isNamedAsOfOthers(group)
  return (
    group.relationship?.some((one) => ofOthers.includes(one)) ||
    isNamedAsOfOthers(group) ||
    isNamedAfterParty(record, group)
  )
}

const staff =
  /^(?:staff|employees?|workers?|officers?|officials?|colleagues?|members?|people|those|who|works?|working|for|of|at|in|by|the|and|their)$/

/** “Staff of another organisation”: it says so whatever the relationship is. */
function isNamedAsOfOthers({ name }: People): boolean {
  return /\b(?:of|from|at|in|for|by) (?:an?other|other|others|partner|external|outside)\b(?! (?:teams?|sites?|offices?)\b)/i.test(
    name,
  )
}

/** “Prison staff” beside the party “HM Prison Service”, unless the organisation is itself called so. */
function isNamedAfterParty({ parties, organisation, service }: ServiceRecord, { name }: People): boolean {
  const named = wordsIn(name)
  if (!/\b(?:staff|employees?|workers?|officers?|officials?)\b/i.test(name) || named.length === 0)
    return false
  const fits = (...names: (string | undefined)[]) => {
    const words = wordsIn(names.join(' '))
    return named.every((word) => words.includes(word))
  }
  if (fits(organisation.name, organisation.shortName, service.agency)) return false
  return parties.some((party) => fits(party.name))
}

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => !staff.test(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
}
