import { questionFields } from '@/tests/e2e/posted-form'
import { publicNotice, service } from './data'
import { atMost, type Figure, measured, percentile } from './figure'
import { recordWith } from './records'
import type { Bench } from './server'

/** How many people work at once, and how often each of them goes the whole way, after once that is not measured. */
const people = 20
const rounds = 6

/** Milliseconds that somebody waited for an answer, and for what. */
type Wait = { what: string; milliseconds: number }

/**
 * How long 20 people wait who work at the same time: each opens the list, the service and an identifier, saves something about it, and
 * opens the preview of the notice and the public one; beside as many who ask for an empty page as often.
 */
export async function peopleFigures({ url, people: { editor: cookie } }: Bench): Promise<Figure[]> {
  const identifiers = (await recordWith(100, 'bench')).identifiers.map(({ id }) => id)
  const empty = await waitsOf(async (wait) => {
    for (let page = 0; page < 7; page++) await wait('empty', `${url}/bench/empty`)
  })
  const journey = await waitsOf(async (wait, person, round) => {
    const identifier = `${url}${service}/identifiers/${identifiers[person]}`
    const as = { headers: { cookie } }
    await wait('list', `${url}/services`, as)
    await wait('service', url + service, as)
    await wait('identifier', identifier, as)
    const form = questionFields(await wait('form', `${identifier}/what`, as))
    await wait('save', `${identifier}/what`, {
      method: 'POST',
      headers: { cookie, origin: url },
      redirect: 'manual',
      body: bodyOf({ ...form, description: [`What person ${person} says of it in round ${round}`] }),
    })
    await wait('preview', `${url}${service}/documents/notice`, as)
    await wait('notice', url + publicNotice)
  })
  const times = journey.waits.map(({ milliseconds }) => milliseconds)
  const emptyTimes = empty.waits.map(({ milliseconds }) => milliseconds)
  for (const one of new Set(journey.waits.map(({ what }) => what)))
    console.error(
      inWords(
        one,
        journey.waits.filter(({ what }) => what === one),
      ),
    )
  return [
    measured('20 people at once, requests per second', journey.perSecond),
    measured('20 people at once, empty pages: requests per second', empty.perSecond),
    measured('20 people at once, p50 in ms', percentile(times, 50)),
    measured('20 people at once, empty pages: p50 in ms', percentile(emptyTimes, 50)),
    measured('20 people at once, p95 in ms', percentile(times, 95)),
    measured('20 people at once, empty pages: p95 in ms', percentile(emptyTimes, 95)),
    atMost(
      6,
      '20 people at once, p95 against an empty page',
      percentile(times, 95) / percentile(emptyTimes, 95),
    ),
  ]
}

type Ask = (what: string, address: string, options?: RequestInit) => Promise<string>

/** What everybody waits for who goes this way at the same time, each as often as the others. */
async function waitsOf(
  way: (wait: Ask, person: number, round: number) => Promise<void>,
): Promise<{ waits: Wait[]; perSecond: number }> {
  const waits: Wait[] = []
  const ask: Ask = async (what, address, options) => {
    const started = performance.now()
    const answer = await fetch(address, options)
    const text = await answer.text()
    waits.push({ what, milliseconds: performance.now() - started })
    if (answer.status !== (options?.method === 'POST' ? 303 : 200))
      throw new Error(`${address} answered ${answer.status}`)
    return text
  }
  const all = (each: (person: number) => Promise<void>) =>
    Promise.all(Array.from({ length: people }, (_, person) => each(person)))
  await all((person) => way(ask, person, 0))
  waits.length = 0
  const started = performance.now()
  await all(async (person) => {
    for (let round = 1; round <= rounds; round++) await way(ask, person, round)
  })
  return { waits, perSecond: (waits.length * 1000) / (performance.now() - started) }
}

function bodyOf(fields: Record<string, readonly string[]>): FormData {
  const body = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of values) body.append(name, value)
  return body
}

function inWords(what: string, waits: Wait[]): string {
  const times = waits.map(({ milliseconds }) => milliseconds)
  return `${what}: p50 ${Math.round(percentile(times, 50))} ms, p95 ${Math.round(percentile(times, 95))} ms`
}
