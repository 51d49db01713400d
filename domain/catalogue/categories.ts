import { canonicalJson } from '../record/canonical'
import type { Values } from '../record/field'
import { isStoredOnDevice } from '../record/kinds/identifier'
import type { Category, Holding, Identifier, ServiceRecord, System } from '../record/record'
import { captureBundles } from '../record/resolved/bundles'
import { copyId } from '../record/resolved/copies'
import type { CatalogueSubject } from './entry'

type Name = Pick<Category, 'name' | 'fileName'>

/** What people call the data that entries of a subject capture. */
const names: Readonly<Record<CatalogueSubject, Name>> = {
  'server-logs': { name: 'website log data' },
  'cloud-logs': { name: 'website log data' },
  'log-platforms': { name: 'website log data' },
  balancers: { name: 'cookies of the website' },
  frameworks: { name: 'cookies of the website' },
  banners: { name: 'cookies of the website' },
  protection: { name: 'security data' },
  analytics: { name: 'analytics data' },
  campaigns: { name: 'advertising data' },
  experiments: { name: 'website test data' },
  'signing-in': { name: 'your sign-in details', fileName: 'sign-in details' },
  messages: { name: 'messages to you', fileName: 'messages to people' },
  payments: { name: 'your payment details', fileName: 'payment details' },
  contact: { name: 'your messages and feedback', fileName: 'messages and feedback' },
  embedded: { name: 'embedded content data' },
  monitoring: { name: 'error and performance data' },
  'browser-storage': { name: 'items in your browser', fileName: 'items in the browser' },
  stores: { name: 'your details', fileName: 'details of people' },
}
const essential: Name = { name: 'essential cookies' }

/** Identifiers with their copies, and the categories that say once what is the same for all of them. */
export type InCategories = { categories: Category[]; identifiers: Identifier[]; holdings: Holding[] }

/**
 * Puts new identifiers of a subject into categories: those that are stored on a device without asking are the essential ones, and all others
 * are called by the subject. A category that the record has by that name stays as it is; of a new one, what all its members share moves up.
 */
export function inCategories(
  added: { identifiers: readonly Identifier[]; holdings: readonly Holding[] },
  subject: CatalogueSubject,
  { categories: known }: ServiceRecord,
  newId: () => string,
): InCategories {
  const made = new Map<string, Category>()
  const placed = added.identifiers.map((identifier) => {
    const isEssential = isStoredOnDevice(identifier) && identifier.cookieCategory === 'essential'
    const wanted = isEssential ? essential : names[subject]
    const category = known.find(({ name }) => name.toLowerCase() === wanted.name) ??
      made.get(wanted.name) ?? { id: newId(), ...wanted }
    if (!known.includes(category)) made.set(wanted.name, category)
    return { identifier, category }
  })
  const gathered = [...made.values()].map((category) => {
    const members = placed.filter((one) => one.category === category).map(({ identifier }) => identifier)
    return { ...category, ...sharedBy(members), ...systemsOf(members, added.holdings) }
  })
  const categories = new Map([...known, ...gathered].map((category) => [category.id, category]))
  return {
    categories: gathered,
    identifiers: placed.map(({ identifier, category }) =>
      withoutShared({ ...identifier, category: category.id }, categories.get(category.id) as Category),
    ),
    holdings: added.holdings.flatMap((holding) => {
      const member = placed.find(({ identifier }) => identifier.id === holding.identifier)
      const category = member && categories.get(member.category.id)
      const { id: _, identifier, system, ...differences } = holding
      const follows = category?.systems?.includes(system) && Object.keys(differences).length === 0
      return follows ? [] : [{ ...holding, id: copyId({ identifier, system, state: holding.state }) }]
    }),
  }
}

/** Of each bundle of answers, those in which all members agree. */
function sharedBy(members: readonly Identifier[]): Values {
  const [first] = members
  if (!first) return {}
  const bundles = captureBundles.filter(
    ([lead = '', ...details]) =>
      first[lead as keyof Identifier] !== undefined &&
      [lead, ...details].every((name) => members.every((member) => same(member, first, name))),
  )
  const shared = pick(first, bundles.flat())
  const isStored = shared.deviceAccess === undefined && members.every(isStoredOnDevice)
  // The questions about devices are asked of a category only if it is kept there or read.
  return isStored ? { ...shared, deviceAccess: 'stored' } : shared
}

function withoutShared(member: Identifier, category: Category): Identifier {
  const left = captureBundles.filter((bundle) => bundle.every((name) => same(member, category, name))).flat()
  return Object.fromEntries(Object.entries(member).filter(([name]) => !left.includes(name))) as Identifier
}

/** The systems that hold every member. */
function systemsOf(members: readonly Identifier[], holdings: readonly Holding[]): Pick<Category, 'systems'> {
  const systems = [...new Set(holdings.map(({ system }) => system))].filter((system) =>
    members.every(({ id }) => holdings.some((held) => held.identifier === id && held.system === system)),
  )
  return systems.length > 0 ? { systems } : {}
}

/** New systems with the form in which they hold everything, and the copies without it. */
export function withUsualForms(
  systems: readonly System[],
  holdings: readonly Holding[],
): { systems: System[]; holdings: Holding[] } {
  const usual = new Map(
    systems.flatMap(({ id }) => {
      const forms = new Set(holdings.filter(({ system }) => system === id).map(({ form }) => form))
      const [form] = forms
      return form && forms.size === 1 ? [[id, form] as const] : []
    }),
  )
  return {
    systems: systems.map((system) => {
      const form = usual.get(system.id)
      return form ? { ...system, form } : system
    }),
    holdings: holdings.map((holding) => {
      const { form, ...others } = holding
      return form && usual.get(holding.system) === form ? others : holding
    }),
  }
}

function same(one: Identifier, other: Identifier | Category, name: string): boolean {
  return canonicalJson(one[name as keyof Identifier]) === canonicalJson(other[name as keyof typeof other])
}

function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(
    names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  )
}
