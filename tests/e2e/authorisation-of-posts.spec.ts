import type { APIResponse } from '@playwright/test'
import { expect, test } from '../support/browser-test'
import { openForm, type PostedForm } from './posted-form'
import { addEntry, addService, historyOf } from './services'
import { signInAs } from './signed-in'

const notFound = '/refused/not-found'
const forbidden = '/refused/forbidden'

async function expectRefused(answer: APIResponse, to: string | RegExp): Promise<void> {
  expect(answer.status()).toBe(303)
  expect(answer.headers().location).toMatch(to)
}

test('forms of an editor that others send change nothing', async ({ context, playwright, baseURL }) => {
  const { request } = context
  await signInAs('service team editor', request)
  const service = await addService(request)
  const people = await addEntry(request, service, 'people', { name: 'people who book' })
  const purpose = await addEntry(request, service, 'purposes', { name: 'book' })
  const forms: [string, PostedForm, Record<string, string>][] = []
  const prepare = async (address: string, answers: Record<string, string>) =>
    forms.push([address, await openForm(request, address), answers])
  await prepare(`${service}/describe/about`, { summary: 'stored' })
  await prepare(`${service}/people/new`, { name: 'stored' })
  await prepare(`${people}/who`, { name: 'stored' })
  await prepare(`${people}/remove`, { confirm: 'yes' })
  await prepare(`${purpose}/bases/new`, { basis: 'consent' })
  await prepare(`${service}/people`, { completed: 'yes' })
  await prepare(`${service}/catalogue/nginx-access-log`, { identifiers: '0' })
  await prepare('/services/new', { name: 'stored', teamId: 'prison-visits-team' })
  const before = await historyOf(request, service)
  const stranger = await playwright.request.newContext({ baseURL })
  for (const role of ['service team viewer', 'privacy officer', 'administrator'] as const) {
    await signInAs(role, stranger)
    for (const [address, form, answers] of forms) {
      const answer = await form.send(answers, { as: stranger })
      expect(answer.status(), `${address} as ${role}`).toBe(303)
      expect(answer.headers().location, `${address} as ${role}`).toMatch(/^\/refused\//)
    }
  }
  expect(await historyOf(request, service)).toEqual(before)
  await stranger.dispose()

  const nobody = await playwright.request.newContext({ baseURL })
  for (const [address, form, answers] of forms) {
    const answer = await form.send(answers, { as: nobody })
    expect(answer.status(), address).toBe(401)
    expect(await answer.text(), address).toContain('You have been signed out')
  }
  expect(await historyOf(request, service)).toEqual(before)
  await nobody.dispose()
})

test('hidden fields lead nowhere that the person may not go', async ({ context }) => {
  const { request } = context
  await signInAs('service team editor', request)
  const [service, another] = [await addService(request), await addService(request)]
  const people = await addEntry(request, service, 'people', { name: 'people who book' })
  const elsewhere = await addEntry(request, another, 'people', { name: 'people elsewhere' })
  const idOf = (address: string) => address.split('/').at(-1) ?? ''
  const before = [await historyOf(request, service), await historyOf(request, another)]

  const about = await openForm(request, `${service}/describe/about`)
  await expectRefused(await about.send({ slug: 'govuk-forms' }), notFound)
  await expectRefused(await about.send({ slug: 'no-such-service' }), notFound)
  // Without a service, the form is about the organisation, which an editor does not keep.
  await expectRefused(await about.send({ slug: '', step: 'about', name: 'Ministry of Theirs' }), '/refused/')

  const who = await openForm(request, `${people}/who`)
  await expectRefused(await who.send({ slug: 'govuk-forms', name: 'stored' }), notFound)
  await expectRefused(await who.send({ id: idOf(elsewhere), name: 'stored' }), notFound)
  await expectRefused(await who.send({ subject: 'system', step: 'about', name: 'stored' }), notFound)
  await expectRefused(await who.send({ slug: '', name: 'stored' }), '/refused/')

  const added = await openForm(request, `${service}/parties/new`)
  await expectRefused(await added.send({ slug: 'govuk-forms', name: 'stored' }), notFound)
  await expectRefused(await added.send({ slug: '', name: 'stored' }), '/refused/')

  const remove = await openForm(request, `${people}/remove`)
  await expectRefused(await remove.send({ id: idOf(elsewhere), confirm: 'yes' }), notFound)
  await expectRefused(await remove.send({ slug: 'govuk-forms', confirm: 'yes' }), notFound)

  const section = await openForm(request, `${service}/people`)
  await expectRefused(await section.send({ slug: 'govuk-forms', completed: 'yes' }), notFound)
  const catalogue = await openForm(request, `${service}/catalogue/nginx-access-log`)
  await expectRefused(await catalogue.send({ slug: 'govuk-forms', identifiers: '0' }), notFound)

  const references = await openForm(request, `${service}/choices/new`)
  const choice = await addEntry(request, service, 'choices', { name: 'cookies' })
  const governs = await openForm(request, `${choice}/governs`)
  const answer = await governs.send({ identifiers: [idOf(elsewhere)] })
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain('There is a problem')
  expect(references.fields.slug).toEqual([service.split('/').at(-1)])

  expect(await historyOf(request, another)).toEqual(before[1])
  expect(await historyOf(request, service)).toEqual(['Choice added: cookies', ...(before[0] ?? [])])
})

test('a service cannot be added for a team in which the person is no editor', async ({ context }) => {
  await signInAs('service team editor', context.request)
  const form = await openForm(context.request, '/services/new')
  for (const teamId of ['government-platforms-team', 'no-such-team'])
    await expectRefused(await form.send({ name: 'Stored', teamId }), forbidden)
})

for (const headers of [{ Origin: 'https://elsewhere.example' }, { Origin: 'null' }])
  test(`a form from another site is refused: ${JSON.stringify(headers)}`, async ({ context }) => {
    const { request } = context
    await signInAs('service team editor', request)
    const service = await addService(request)
    const form = await openForm(request, `${service}/describe/about`)
    const answer = await form.send({ summary: 'stored' }, { headers })
    expect([303, 200]).not.toContain(answer.status())
    expect(await historyOf(request, service)).toEqual(['Service added'])
  })

test('forms of officers and administrators that an editor sends change nothing', async ({
  context,
  playwright,
  baseURL,
}) => {
  const { request } = context
  await signInAs('administrator', request)
  const contact = await openForm(request, '/organisation/contacts/new')
  const profile = await openForm(request, '/organisation/profile/registration')
  const invitation = await openForm(request, '/people/new')
  const person = await openForm(request, '/people/vic-viewer')
  const access = await openForm(request, '/people/vic-viewer/access')
  const team = await openForm(request, '/people/teams/new')
  const editor = await playwright.request.newContext({ baseURL })
  await signInAs('service team editor', editor)
  const asEditor = { as: editor }
  await expectRefused(await contact.send({ topic: 'general', name: 'Stored' }, asEditor), '/refused/')
  await expectRefused(await profile.send({ registration: 'Z0000000' }, asEditor), '/refused/')
  await expectRefused(
    await invitation.send({ name: 'Stored', email: 'stored@example.org', roles: 'administrator' }, asEditor),
    forbidden,
  )
  await expectRefused(await person.send({ roles: ['administrator', 'officer'] }, asEditor), forbidden)
  await expectRefused(await access.send({}, asEditor), forbidden)
  await expectRefused(await team.send({ name: 'Stored' }, asEditor), forbidden)
  await editor.dispose()
  const pages = [
    await (await request.get('/people')).text(),
    await (await request.get('/organisation')).text(),
  ]
  for (const page of pages) {
    expect(page).not.toMatch(/stored/i)
    expect(page).not.toContain('Z0000000')
  }
})
