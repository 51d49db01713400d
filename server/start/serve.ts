import { createServer } from 'node:http'
import type { PrismaClient } from '@/prisma/generated/client'
import { demo } from '@/prisma/seed/demo/demo'
import { serverOptions, timeouts } from '../edge/timeouts'
import { ownAddress, provideSettings, setting, settings } from '../settings'
import { type SignInWay, signInWay } from '../sign-in-way'
import { startWorkers } from '../worker/start-workers'
import { drain } from './drain'
import { provideKeys } from './keys'
import { openBuild } from './open-build'
import { listen, requireFreePort } from './port'
import { announced, build } from './prepare'
import { stopOnSignal } from './stop-on-signal'

/**
 * Prepares whatever is missing and serves the application in this process, the only one that may open the embedded
 * database. Throws what startup-failure.ts knows how to explain.
 */
export async function serve({ development }: { development: boolean }): Promise<void> {
  const started = Date.now()
  Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production' })
  const { PORT: port, ...set } = settings()
  const address = ownAddress()
  // next-auth reads it by itself.
  provideSettings({ NEXTAUTH_URL: address })

  const stops = stopOnSignal({ code: 0 })
  await requireFreePort(port)
  provideKeys()
  const closeDatabase = await openDatabase()
  stops.unshift(closeDatabase)
  if (!development) await build()
  const served = development ? undefined : await openBuild(set.BUILD_FOLDER)
  stops.unshift(startWorkers().close)

  // Loaded only here, because they read NODE_ENV as they load.
  const { default: next } = await import('next')
  const { edge } = await import('../edge/edge')
  const server = createServer(serverOptions(timeouts))
  const { finish, hasBegun } = drain(server)
  const app = next({ dev: development, dir: process.cwd(), port, httpServer: server })
  await app.prepare()
  stops.unshift(() => app.close())
  const unready = () => (hasBegun() ? 'this process is about to end' : served?.problem())
  server.on(
    'request',
    edge(app.getRequestHandler(), { proxies: set.TRUSTED_PROXIES, files: served?.files, unready }),
  )
  stops.unshift(await startMail(address))
  await listen(server, port)
  stops.unshift(() => {
    const [delay, limit] = [set.SHUTDOWN_DELAY * 1000, set.SHUTDOWN_TIMEOUT * 1000]
    setTimeout(() => process.exit(1), delay + limit + closing).unref()
    return finish({ delay, limit })
  })
  console.log(`\nReady in ${Math.round((Date.now() - started) / 1000)} s at ${address}`)
  console.log(`${welcome(signInWay())}\nPress Ctrl+C to stop.`)
}

/** How long emails, jobs and the database may take to end when the requests have, in milliseconds. */
const closing = 15_000

/** Opens the application's database, brings it up to date and, when it is embedded and empty, fills it for a trial. */
async function openDatabase(): Promise<() => Promise<void>> {
  const { connection } = await import('@/prisma/database/client')
  const { bringUpToDate } = await import('@/prisma/record/upgrade/bring-up-to-date')
  const open = await announced('Opening the database', connection)
  const { ownerWarning, ownsTables } = await import('@/prisma/database/application-role')
  const { applied } = await bringUpToDate(open, (line) => console.log(`  ${line}`))
  for (const name of applied) console.log(`  applied the migration ${name}`)
  if (await ownsTables(open.db)) console.warn(ownerWarning)
  const { isEmpty, seedDemo } = await import('@/prisma/seed/seed')
  const { writePage } = await import('@/components/published-page/write-page')
  if (open.kind === 'embedded' && (await isEmpty(open.db)))
    await announced('Loading the demonstration organisation', () => seedDemo(open.db, writePage))
  if (signInWay().kind === 'demo') await hostByDemo(open.db)
  const { keepRetentionDaily } = await import('../daily/daily')
  const stopRetention = keepRetentionDaily(open)
  const { keepReviewDates } = await import('../daily/reviews')
  const stopReviews = keepReviewDates(open.db)
  return async () => {
    await Promise.all([stopRetention(), stopReviews()])
    await open.close()
  }
}

/** Sends emails from now on, where the settings say how. */
async function startMail(address: string): Promise<() => Promise<void>> {
  const { database } = await import('@/prisma/database/client')
  const { mailChannel } = await import('../mail/channel')
  const { startMailWorker } = await import('../mail/worker')
  return startMailWorker(await database(), { channel: mailChannel(settings()), address })
}

/** Of the organisations of the demonstration, the first is the one whose inventory this is, unless a setting says so. */
async function hostByDemo(db: PrismaClient): Promise<void> {
  const [first] = demo
  if (first && (await db.organisation.count({ where: { id: first.id } })) > 0)
    provideSettings({ HOST_ORGANISATION: setting('HOST_ORGANISATION') ?? first.id })
}

function welcome(way: SignInWay): string {
  if (way.kind === 'issuer') return `Sign in with your account at ${way.name}.`
  if (way.kind === 'none') return `Nobody can sign in until these are set: ${way.missing.join(', ')}.`
  return 'Sign in as one of the demonstration people: no password is needed.'
}
