import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { mailChannel } from '@/server/mail/channel'
import { notifyKey, startNotify } from '../support/notify-stand-in'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation } from './example'
import { address, mailing } from './mailing'

const connection = await testDatabase()
const { db } = connection
const { work, tell } = mailing(connection)

describe('by GOV.UK Notify', () => {
  async function byNotify(answer?: () => number, key = notifyKey) {
    const stand = await startNotify(answer)
    onTestFinished(stand.stop)
    const settings = { NOTIFY_API_KEY: key, NOTIFY_TEMPLATE_ID: 'template', NOTIFY_BASE_URL: stand.url }
    return { ...stand, channel: mailChannel(settings) }
  }

  test('it is asked with the template, the address, the words and a stable reference', async () => {
    const { channel, asked } = await byNotify()
    work(channel)
    const { until } = await tell(await exampleOrganisation(db), 'viewer')
    const [mail] = await until('sent')
    expect(asked).toMatchObject([
      { template_id: 'template', reference: mail?.id, email_address: mail?.person.email },
    ])
    expect(asked[0]?.personalisation).toMatchObject({
      subject: 'Version 3 of Visit someone has been approved',
      text: expect.stringContaining(`${address}/notifications/${mail?.notifications[0]?.id}`),
    })
  })

  test.each([
    [400, 'failed', 'refused'],
    [429, 'queued', 'busy'],
    [500, 'queued', 'busy'],
  ])('an answer of %i leaves the email %s', async (status, state, failure) => {
    work((await byNotify(() => status)).channel)
    const { mails, until } = await tell(await exampleOrganisation(db), 'viewer')
    await vi.waitUntil(async () => (await mails())[0]?.failure === failure, { timeout: 30_000 })
    await until(state)
  })

  test('a key that it does not know is said, and tried again', async () => {
    const wrong = notifyKey.replaceAll('2', '3')
    work((await byNotify(undefined, wrong)).channel)
    const { mails } = await tell(await exampleOrganisation(db), 'viewer')
    await vi.waitUntil(async () => (await mails())[0]?.failure === 'not-signed-in', { timeout: 30_000 })
    expect(await mails()).toMatchObject([{ state: 'queued' }])
  })
})
