import { service, smallService } from './data'
import { atMost, type Figure } from './figure'
import { ask } from './load'
import type { Bench } from './server'

/** The queue of emails and the clock of reviews ask too, now and then: the fewest of some attempts are the page's own. */
const attempts = 5

/** How many more queries a page makes when it has more rows to show: none. */
export async function queryFigures({ url, people, queries }: Bench): Promise<Figure[]> {
  const count = async (cookie: string, path: string) => {
    const page = { url: url + path, cookie }
    // The first time a record is read; every time after that it is seen that nothing has changed.
    await ask(page)
    const counts: number[] = []
    for (let attempt = 0; attempt < attempts; attempt++) counts.push(await queries.during(() => ask(page)))
    return Math.min(...counts)
  }
  const { editor, officerOfFew, officerOfMany } = people
  const more = async (words: string, few: [string, string], many: [string, string]) =>
    atMost(0, `Queries more for ${words}`, (await count(...many)) - (await count(...few)))
  return [
    await more(
      'a list of 10,000 services than of 100',
      [officerOfFew, '/services'],
      [officerOfMany, '/services'],
    ),
    await more(
      'a page of 100 identifiers than of 23',
      [editor, `${smallService}/identifiers`],
      [editor, `${service}/identifiers`],
    ),
  ]
}
