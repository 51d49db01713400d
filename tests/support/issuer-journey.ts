import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { openPostgresql } from '@/prisma/database/postgresql'
import { freePort, startApplication } from './application'
import { startIssuer } from './issuer'
import { startPostgresql } from './postgresql-server'

/** The page that says who is signed in, whatever they may do. */
export const whoAmI = '/sign-out'

/** An application on a PostgreSQL server, an issuer that its people sign in with, and what tests do with them. */
export type IssuerJourney = Awaited<ReturnType<typeof startIssuerJourney>>

/** Starts all three. */
export async function startIssuerJourney() {
  const port = await freePort()
  const postgresql = await startPostgresql()
  const issuer = await startIssuer(`http://localhost:${port}`)
  const settings = { ...issuer.environment, DATABASE_URL: postgresql.url('postgres'), DEMO_SIGN_IN: '1' }
  const application = await startApplication(port, settings)
  const store = openPostgresql(settings.DATABASE_URL)
  await store.db.organisation.create({ data: { id: 'o', name: 'Ministry of Silly Walks', data: {} } })

  /** The address of the issuer to which signing in leads. */
  const leave = async (request: APIRequestContext, next = whoAmI): Promise<URL> => {
    const address = `${application.url}/api/auth/signin/oidc?next=${encodeURIComponent(next)}`
    const answer = await request.get(address, { maxRedirects: 0 })
    return new URL(answer.headers().location ?? '')
  }

  return {
    url: application.url,
    issuer,
    db: store.db,
    leave,

    /** Somebody whom an administrator has invited, with what the issuer says of them. */
    invited: async (name: string) => {
      const account = { sub: randomUUID(), email: `${randomUUID()}@example.org`, emailVerified: true }
      const person = { id: randomUUID(), organisationId: 'o', email: account.email, name }
      await store.db.person.create({ data: person })
      return { account, personId: person.id }
    },

    /** Signs in, and gives the page at which it ends. */
    signIn: async (request: APIRequestContext): Promise<{ path: string; status: number; text: string }> => {
      const answer = await request.get((await leave(request)).href)
      return {
        path: answer.url().replace(application.url, ''),
        status: answer.status(),
        text: await answer.text(),
      }
    },

    /** The name of whoever the application takes the bearer of these cookies for. */
    whoIsSignedIn: async (request: APIRequestContext): Promise<string | undefined> => {
      const page = await (await request.get(application.url + whoAmI)).text()
      return /You are signed in as (?:<!-- -->)?([^<.]+)/.exec(page)?.[1]
    },

    stop: async () => {
      await store.close()
      await application.stop()
      await issuer.stop()
      await postgresql.stop()
    },
  }
}
