import type { Actor } from '@/domain/review/actor'
import type { Target } from '@/domain/review/may'
import { may, placesWhere } from '@/domain/review/permissions'
import type { Address } from './addresses'
import { accountOf, services } from './setting'
import { publicService } from './versions'

/** One thing that an address or a form can be about: what stands for it there, and whose it is. */
export type Thing = { name: string; target: Target }

/** The people about whom is asked: one who may sign in, one who may not any more, and one of another organisation. */
const askedAbout = ['viewer', 'departed', 'foreigner']

/**
 * What there is to ask about, for somebody: things of their team, of another team, of another organisation. To nobody
 * they are all the same.
 */
export function things(about: Address['about'], actor: Actor | undefined): Thing[] {
  const all = everyThing(about, actor)
  return actor ? all : all.slice(0, 1)
}

function everyThing(about: Address['about'], actor: Actor | undefined): Thing[] {
  switch (about) {
    case 'service':
      return Object.entries(services).map(([name, target]) => ({ name, target }))
    case 'staff notice':
      return Object.entries(services)
        .filter(([name]) => name !== publicService)
        .map(([name, target]) => ({ name, target }))
    case 'person':
    case 'notification':
      return [...new Set([...askedAbout, ...(actor ? [actor.personId] : [])])].map((name) => ({
        name,
        target: accountOf(name),
      }))
    case 'any team':
      return Object.values(services).map((target) => ({ name: target.teamId ?? '', target }))
    case 'organisation':
      return [{ name: '', target: { organisationId: actor?.organisationId, personId: actor?.personId } }]
  }
}

export type Verdict = 'allowed' | 'signed out' | 'forbidden' | 'not found' | 'led to read'

/** What the table of permissions says. Who may not see a thing does not find it. */
export function verdict(
  actor: Actor | undefined,
  { permission, about }: Pick<Address, 'permission' | 'about'>,
  target: Target,
): Verdict {
  if (may(actor, permission, target)) return 'allowed'
  // Nobody else learns that it is there, signed in or not.
  if (about === 'staff notice') return 'not found'
  if (!actor) return 'signed out'
  if (about === 'service') return may(actor, 'see service', target) ? 'forbidden' : 'not found'
  if (about === 'notification') return 'not found'
  const inOwn = { ...target, organisationId: actor.organisationId }
  return about === 'person' && may(actor, permission, inOwn) ? 'not found' : 'forbidden'
}

/** As `verdict`, for a page: some lead on whoever may only read, and on one of them one of one's teams is picked. */
export function verdictOnPage(actor: Actor | undefined, address: Address, target: Target): Verdict {
  if (address.about === 'any team' && actor)
    return placesWhere(actor, address.permission).length > 0 ? 'allowed' : 'forbidden'
  const said = verdict(actor, address, target)
  const isRead = said === 'forbidden' && address.readable && may(actor, address.readable, target)
  return isRead ? 'led to read' : said
}
