import { afterEach, onTestFinished, vi } from 'vitest'
import type { Connection } from '@/prisma/database/connection'
import { notify } from '@/prisma/mail/notify'
import type { Channel } from '@/server/mail/delivery'
import { type Intervals, startMailWorker } from '@/server/mail/worker'
import type { Example } from './example'

/** Where the inventory of the tests is. */
export const address = 'https://inventory.example'

/** As often as a test can wait for. */
export const often: Intervals = { look: 50, renewal: 100 }

/** What it takes to send emails in a test: a worker, and something to tell. Each test ends with an empty queue. */
export function mailing({ db }: Connection) {
  afterEach(async () => {
    await db.mail.deleteMany()
  })

  function work(channel: Channel | undefined): void {
    onTestFinished(startMailWorker(db, { channel, address }, often))
  }

  /** Tells some of an organisation about its service; gives their emails as they are now. */
  async function tell(example: Example, ...who: ('editor' | 'viewer' | 'officer')[]) {
    const { organisationId, slug } = example
    const { id: serviceId } = await db.service.findUniqueOrThrow({ where: { slug } })
    const to = who.map((name) => example[name].personId)
    const news = {
      kind: 'approved',
      versionNumber: 3,
      serviceId,
      organisationId,
      href: `/services/${slug}`,
    } as const
    await db.$transaction((tx) => notify(tx, { ...news, to }))
    const mails = () =>
      db.mail.findMany({ where: { personId: { in: to } }, include: { person: true, notifications: true } })
    const until = (state: string) =>
      vi.waitUntil(async () => (await mails()).every((mail) => mail.state === state) && mails(), {
        timeout: 30_000,
        interval: 50,
      })
    return { mails, until }
  }

  return { work, tell }
}
