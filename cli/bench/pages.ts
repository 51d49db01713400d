import { publicNotice, service } from './data'
import { atLeast, atMost, type Figure } from './figure'
import { requestsPerSecond, type Target } from './load'
import { inRounds } from './rounds'
import type { Bench } from './server'

/** For how long, and how often, everything is asked for in each round. */
const turn = { milliseconds: 500, atLeast: 40 }

/** An identifier of the measured service, and the words that one in 25 names of services have. */
const identifier = `${service}/identifiers/email-address`
const search = '/services?search=allowance'

/** How many requests per second pages answer, against those with nothing on them and against each other. */
export async function pageFigures({ url, people }: Bench): Promise<Figure[]> {
  const as = (cookie: string | undefined, path: string): Target => ({ url: url + path, cookie })
  const targets = {
    empty: as(undefined, '/bench/empty'),
    service: as(people.editor, service),
    identifier: as(people.editor, identifier),
    notice: as(people.editor, `${service}/documents/notice`),
    publicNotice: as(undefined, publicNotice),
    emptyJson: as(undefined, '/bench/empty-json'),
    record: as(people.editor, `${service}/record.json`),
    listOfFew: as(people.officerOfFew, '/services'),
    listOfMany: as(people.officerOfMany, '/services'),
    searchOfFew: as(people.officerOfFew, search),
    searchOfMany: as(people.officerOfMany, search),
  }
  type Name = keyof typeof targets
  const measures = Object.fromEntries(
    Object.entries(targets).map(([name, target]) => [name, () => requestsPerSecond(target, turn)]),
  ) as Record<Name, () => Promise<number>>
  const { ratio, median } = await inRounds(measures, { rounds: 11, warmUp: 3 })
  const share = (goal: number, words: string, one: Name, other: Name) =>
    atLeast(goal, `${words}, requests per second`, ratio(one, other))
  const times = (goal: number, words: string, one: Name, other: Name) =>
    atMost(goal, `${words}, time for an answer`, ratio(other, one))
  console.error(
    Object.keys(targets)
      .map((name) => `${name} ${Math.round(median(name as Name))}/s`)
      .join(', '),
  )
  return [
    share(0.4, 'Service page against an empty page', 'service', 'empty'),
    share(0.4, 'Identifier page (100 identifiers, 8 systems) against an empty page', 'identifier', 'empty'),
    share(0.4, 'Notice preview against an empty page', 'notice', 'empty'),
    share(1.5, 'Public notice against an empty page', 'publicNotice', 'empty'),
    share(0.4, 'A record as JSON against an empty answer', 'record', 'emptyJson'),
    times(1.3, 'List of 10,000 services against 100', 'listOfMany', 'listOfFew'),
    times(1.3, 'Search in 10,000 services against 100', 'searchOfMany', 'searchOfFew'),
  ]
}
