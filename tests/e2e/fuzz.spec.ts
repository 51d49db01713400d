import { rmSync } from 'node:fs'
import * as fc from 'fast-check'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { openEmbedded } from '@/prisma/database/embedded'
import { type Application, freePort, startApplication } from '../support/application'
import { expect, test } from '../support/browser-test'
import { demoRecord } from '../support/demo-record'
import { copyDemonstration } from '../support/own-demonstration'
import { failuresOfBodies, failuresOfQueries } from './fuzz/failures'
import { type Found, findForms } from './fuzz/find-forms'
import { hostilePosts } from './fuzz/hostile-posts'
import { isBroken } from './fuzz/judge'
import { tryPost } from './fuzz/try-post'
import { kept, pagesAbout } from './pages-of-record'
import { type Role, signInAs } from './signed-in'

// One after another: the application must be stopped before its database can be looked into.
test.describe.configure({ mode: 'serial' })

/** The same posts each time, unless others are asked for: `FUZZ_SEED=2 FUZZ_ROUNDS=20` looks further. */
const seed = Number(process.env.FUZZ_SEED ?? 1)
const rounds = Number(process.env.FUZZ_ROUNDS ?? 3)

let folder = ''
let application: Application

test.beforeAll(async () => {
  test.setTimeout(180_000)
  folder = copyDemonstration()
  application = await startApplication(await freePort(), { DATABASE_URL: '', DATA_DIR: folder })
})

test.afterAll(async () => {
  await application?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const slug = 'visit-someone-in-prison'
const record = demoRecord(slug)
const service = `/services/${slug}`

const everywhere = ['/services', '/organisation', '/people', '/account', '/sign-out']

/** Pages that lead to all others, and of each kind of thing one that has parts. */
const starts: { role: Role; addresses: string[] }[] = [
  {
    role: 'service team editor',
    addresses: [
      ...everywhere,
      ...kindNames.flatMap((kind) => pagesAbout(kind, service, kept(record, kind, 'service'))),
    ],
  },
  {
    role: 'privacy officer',
    addresses: [
      ...everywhere,
      ...kindNames
        .filter((kind) => kindOf(kind).mayBeShared)
        .flatMap((kind) => pagesAbout(kind, '/organisation', kept(record, kind, 'organisation'))),
    ],
  },
  // Last, because an administrator can shut the others out.
  { role: 'administrator', addresses: everywhere },
]

const counts = { forms: 0, taken: 0, explained: 0, refused: 0, failed: 0 }
const wrong: string[] = []

test('no form is answered with a failure, and what is taken or refused is shown again exactly', async ({
  playwright,
}) => {
  test.setTimeout(600_000)
  const known = new Set<string>()
  for (const { role, addresses } of starts) {
    const context = await playwright.request.newContext({ baseURL: application.url })
    const signIn = async () => {
      await signInAs(role, context)
      const { cookies } = await context.storageState()
      return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    }
    const { forms, pages } = await findForms(application.url, await signIn(), addresses, known)
    console.log(`  ${role}: ${pages} pages, ${forms.length} forms`)
    await postAll(forms, signIn)
    await context.dispose()
  }
  console.log(`  seed ${seed}: ${JSON.stringify(counts)}`)
  expect(wrong).toEqual([])
  expect(counts.forms).toBeGreaterThan(100)
  expect(counts.taken).toBeGreaterThan(50)
  expect(counts.explained).toBeGreaterThan(50)
})

async function postAll(forms: Found[], signIn: () => Promise<string>): Promise<void> {
  let cookie = await signIn()
  // What removes things comes last.
  const inOrder = forms.toSorted((one, other) => Number(removes(one)) - Number(removes(other)))
  counts.forms += forms.length
  const posts = inOrder.map(({ controls, kindOfPage }) =>
    fc.sample(hostilePosts(controls), { numRuns: rounds, seed: seedOf(kindOfPage) }),
  )
  for (let round = 0; round < rounds; round++)
    for (const [index, form] of inOrder.entries()) {
      const post = posts[index]?.[round]
      if (!post) continue
      const outcome = await tryPost(form, post, cookie)
      counts[outcome.kind]++
      const sent = JSON.stringify([...post.given, ...post.extra]).slice(0, 600)
      wrong.push(...outcome.wrong.map((what) => `${form.address}: ${what}\n  ${sent}`))
      // Some forms sign out.
      if (outcome.signedOut) cookie = await signIn()
    }
}

/** A form gets the same posts whatever other forms there are. */
const seedOf = (page: string) =>
  [...page].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, seed)

const removes = ({ kindOfPage }: Found) => /\/(remove|access|erase|sessions|account)\b/.test(kindOfPage)

test('bodies that are no form of a page, and queries of all kinds, are not answered with a failure', async ({
  playwright,
}) => {
  test.setTimeout(180_000)
  const request = await playwright.request.newContext({ baseURL: application.url, maxRedirects: 0 })
  await signInAs('service team editor', request)
  expect(await failuresOfBodies(request, `${application.url}${service}/describe/about`)).toEqual([])
  expect(await failuresOfQueries(request, application.url, service, seed)).toEqual([])
  await request.dispose()
})

test('nothing that cannot be kept was stored', async () => {
  await application.stop()
  const { db, close } = await openEmbedded(folder)
  const stored = [
    await db.organisation.findMany(),
    await db.team.findMany(),
    await db.person.findMany(),
    await db.service.findMany(),
    await db.item.findMany(),
    await db.auditEvent.findMany(),
  ]
  await close()
  const texts = textsIn(stored)
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter((text) => isBroken(text) || text.includes('\r'))).toEqual([])
  expect(Object.keys(Object.prototype)).toEqual([])
})

/** Every text in a value, the names of its members too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsIn(member)])
}
