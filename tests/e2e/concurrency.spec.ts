import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { writePage } from '@/components/published-page/write-page'
import { openPostgresql } from '@/prisma/database/postgresql'
import { seedDemo } from '@/prisma/seed/seed'
import { type Application, freePort, startApplication } from '../support/application'
import { expect, test } from '../support/browser-test'
import { copyDemonstration } from '../support/own-demonstration'
import { startPostgresql } from '../support/postgresql-server'
import { openForm } from './posted-form'
import { addService, historyOf } from './services'
import { signInAs } from './signed-in'

type Database = { settings: Record<string, string>; seed: () => Promise<void>; stop: () => Promise<void> }

const databases: Record<string, () => Promise<Database>> = {
  'the embedded database': async () => {
    const folder = copyDemonstration()
    return {
      settings: { DATABASE_URL: '', DATA_DIR: folder },
      seed: async () => {},
      stop: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
  'a PostgreSQL server': async () => {
    const server = await startPostgresql()
    const address = server.url('postgres')
    return {
      settings: { DATABASE_URL: address, DEMO_SIGN_IN: '1' },
      seed: async () => {
        const { db, close } = openPostgresql(address)
        await seedDemo(db, writePage)
        await close()
      },
      stop: server.stop,
    }
  },
}

for (const [name, open] of Object.entries(databases))
  test.describe(`on ${name}`, () => {
    let database: Database
    let application: Application
    let port: number
    let editor: APIRequestContext

    test.beforeAll(async ({ playwright }) => {
      test.setTimeout(180_000)
      database = await open()
      port = await freePort()
      application = await startApplication(port, database.settings)
      await database.seed()
      editor = await playwright.request.newContext({ baseURL: application.url })
      await signInAs('service team editor', editor)
    })

    test.afterAll(async () => {
      await editor?.dispose()
      await application?.stop()
      await database?.stop()
    })

    test('of twenty who save the same page at once, one does, and nineteen are asked', async () => {
      const service = await addService(editor)
      const form = await openForm(editor, `${service}/describe/about`)
      const texts = Array.from({ length: 20 }, () => `Words ${randomUUID()}`)
      const answers = await Promise.all(
        texts.map(async (summary) => {
          const answer = await form.send({ summary })
          return { summary, status: answer.status(), page: await answer.text() }
        }),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 303])
      const stored = (await openForm(editor, form.url)).fields.summary?.[0]
      expect(stored).toBe(answers.find(({ status }) => status === 303)?.summary)
      for (const { summary, page } of answers.filter(({ status }) => status === 200)) {
        expect(page).toContain('Somebody else changed this while you were working on it')
        expect(page).toContain(stored)
        expect(page).toMatch(new RegExp(`<textarea[^>]*>${summary}</textarea>`))
      }
      expect(await historyOf(editor, service)).toEqual(['Service changed', 'Service added'])
    })

    test('a form that is sent twenty times at once is done once, and each answer is the same', async () => {
      const form = await openForm(editor, '/services/new')
      const name = `Book ${randomUUID()}`
      const send = () => form.send({ name, teamId: 'prison-visits-team' })
      const answers = [...(await Promise.all(Array.from({ length: 20 }, send))), await send()]
      expect(answers.map((answer) => answer.status())).toEqual(Array(21).fill(303))
      expect(new Set(answers.map((answer) => answer.headers().location)).size).toBe(1)
      const found = await (await editor.get(`/services?search=${encodeURIComponent(name)}`)).text()
      expect(found.split(`>${name}</a>`).length - 1).toBe(1)
    })

    test('what was saved is there after the process was killed', async () => {
      const services = [await addService(editor), await addService(editor), await addService(editor)]
      let killed = false
      const saved = services.map(() => 0)
      const writers = services.map(async (service, index) => {
        const form = await openForm(editor, `${service}/describe/about`)
        const first = Number(form.fields.version)
        const save = (count: number) =>
          form.send({ version: String(first + count), summary: `Words ${count + 1}` })
        while (!killed)
          try {
            const answer = await save(saved[index] ?? 0)
            expect(answer.status()).toBe(303)
            saved[index] = (saved[index] ?? 0) + 1
          } catch (error) {
            if (!killed) throw error
          }
      })
      await expect.poll(() => Math.min(...saved), { timeout: 60_000 }).toBeGreaterThan(3)
      killed = true
      await application.kill()
      await Promise.all(writers)
      application = await startApplication(port, database.settings)
      for (const [index, service] of services.entries()) {
        const count = saved[index] ?? 0
        expect(count).toBeGreaterThan(0)
        const stored = (await openForm(editor, `${service}/describe/about`)).fields.summary?.[0]
        // The last one may have been stored without its answer having arrived.
        expect([`Words ${count}`, `Words ${count + 1}`]).toContain(stored)
      }
    })
  })
