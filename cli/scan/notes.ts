import { counted } from '@/domain/evidence/observe'
import type { Walk } from './go-through'
import type { ScanOptions } from './options'
import type { Sightings } from './sightings'

/** What whoever uses the evidence should know of the scan. */
export function notesOn(
  { crawled, chosen, spent }: Walk,
  {
    consent,
    journey,
    storageState,
    requests,
  }: Pick<ScanOptions, 'consent' | 'journey' | 'storageState' | 'requests'>,
  { observed, databases }: Pick<Sightings, 'observed' | 'databases'>,
  refused: ReadonlySet<string>,
): string[] {
  const elsewhere = [...new Set(crawled.elsewhere)]
  const notes: (string | false | undefined)[] = [
    consent === 'none' && 'No choice about cookies was made, so what follows one was not seen.',
    consent !== 'none' &&
      !chosen &&
      `No cookie banner with a button to ${consent} was found, so nothing was seen after a choice.`,
    storageState &&
      'The browser began with a stored state: what that held was there before any page was opened.',
    journey && 'After the pages, the browser went through a journey that the team wrote.',
    spent && `The scan stopped at its limit of ${counted(requests, 'request')}.`,
    crawled.failed > 0 && `${counted(crawled.failed, 'link')} led to nothing that could be opened as a page.`,
    crawled.disallowed > 0 &&
      `${counted(crawled.disallowed, 'link')} not followed, because robots.txt disallows it.`,
    elsewhere.length > 0 && `Pages that led to hosts that were not named were left: ${listed(elsewhere)}.`,
    refused.size > 0 && `Requests to hosts on private networks were refused: ${listed([...refused])}.`,
    observed.passedOver > 0 &&
      `${counted(observed.passedOver, 'thing')} more passed over, because there were too many.`,
    ...[...databases]
      .slice(0, 20)
      .map(
        ([name, stores]) =>
          stores.length > 0 && `The database “${name}” holds: ${stores.slice(0, 20).join(', ')}.`,
      ),
    'What workers, and parts of a service behind forms, capture was not seen.',
  ]
  return notes.filter((note) => typeof note === 'string')
}

function listed(hosts: readonly string[]): string {
  const some = hosts.slice(0, 20).join(', ')
  return hosts.length > 20 ? `${some} and ${hosts.length - 20} more` : some
}
