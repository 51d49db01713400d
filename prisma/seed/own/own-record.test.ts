import { afterEach, describe, expect, test, vi } from 'vitest'
import { nextCookie, secondsAway, sessionCookie, sessionSeconds } from '@/app/_server/sign-in/cookies'
import { composeCookies } from '@/domain/documents/cookies/cookies'
import { composeNotice } from '@/domain/documents/notice/notice'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { writeRecordFile } from '@/domain/exchange/record-file/write'
import { toMarkdown } from '@/domain/exchange/writers/markdown'
import { findings, mustFix } from '@/domain/law/findings'
import { ownPeriods } from '@/domain/own-record/moment-before'
import { gaps } from '@/domain/record/gaps/gaps'
import type { Contact, ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import { unusedIn } from '@/domain/record/unused'
import { ownRecord } from '@/prisma/record/own-record'

const day = '2026-11-22'

const contact = (topic: Contact['topic']): Contact => ({
  ...{ id: `contact-${topic}`, shared: true, topic, name: `Office for ${topic}` },
  ...{ email: `${topic}@example.gov.uk`, checkedOn: '2026-11-01' },
})
const host = {
  organisation: {
    id: 'ministry',
    name: 'Ministry of Examples',
    kind: 'department' as const,
    registration: 'Z1234567',
    jointControllers: ['somebody'],
  },
  contacts: (['dpo', 'privacy', 'complaints', 'regulator', 'rights'] as const).map(contact),
}
const hosting = {
  HOSTING_PROVIDER: 'Example Cloud',
  HOSTING_PLACES: 'UK, Ireland',
  HOSTING_SAFEGUARD: 'adequacy-regulations',
  HOSTING_ENCRYPTION: 'in-transit,at-rest',
  LOG_RETENTION: 'P30D',
}
const everySetting = {
  NEXTAUTH_URL: 'https://inventory.example.gov.uk',
  OIDC_ISSUER: 'https://sign-in.example.gov.uk/issuer',
  OIDC_PROVIDER: 'own',
  OIDC_PLACES: 'GB',
  OIDC_ENCRYPTION: 'in-transit,at-rest',
  NOTIFY_API_KEY: 'set',
  MAIL_PROVIDER: 'Government Digital Service',
  MAIL_PLACES: 'GB',
  MAIL_ENCRYPTION: 'in-transit,at-rest',
  MAIL_RETENTION: 'P7D',
  ...hosting,
}

const notice = (record: ServiceRecord) => toMarkdown(composeNotice(record, day))
const cookiesPage = (record: ServiceRecord) => toMarkdown(composeCookies(record, day))
const cookieNames = ({ identifiers }: ServiceRecord) =>
  identifiers.filter(({ kind }) => kind === 'cookie').map(({ name }) => name)

describe('with every setting, the record of the inventory itself', () => {
  test('is complete, breaks no rule that must be kept, and says nothing that no document states', async () => {
    const record = await ownRecord(everySetting, host)
    expect(gaps(record, '2026-11-30')).toEqual([])
    expect(mustFix(findings(record, day))).toEqual([])
    expect(unusedIn(record)).toEqual([])
  })

  test('is a record file, which can be checked like any other', async () => {
    const record = await ownRecord(everySetting, host)
    expect(readRecordFile(Buffer.from(writeRecordFile(record, 'yaml')))).toEqual({ ok: true, record })
  })

  test('leaves nothing open in its notice and cookies page, and names who is behind them', async () => {
    const record = await ownRecord(everySetting, host)
    for (const document of [notice(record), cookiesPage(record)])
      expect(document).not.toContain('not recorded')
    for (const words of ['Ministry of Examples', 'Example Cloud', 'Ireland', 'complaints@example.gov.uk'])
      expect(notice(record)).toContain(words)
  })
})

test('without settings, only what they would say is open', async () => {
  const open = gaps(await ownRecord({}, host), '2026-11-30').map(({ fact }) => {
    const [kind, , field] = fact.split('/')
    return kind === 'system' ? `system ${field}` : fact
  })
  expect([...new Set(open)].toSorted()).toEqual([
    'service/addresses',
    'system encryption',
    'system operator',
    'system places',
    'system stages',
  ])
})

test('a mail service is named only where emails are sent by one', async () => {
  const without = await ownRecord({ ...everySetting, NOTIFY_API_KEY: '' }, host)
  expect(gaps(without, '2026-11-30')).toEqual([])
  expect(notice(without)).not.toMatch(/sends our emails|Government Digital Service/)
  const bySmtp = { NOTIFY_API_KEY: '', MAIL_SMTP_URL: 'smtp://user:secret@mail.example.gov.uk:587' }
  const { systems } = await ownRecord({ ...everySetting, ...bySmtp }, host)
  expect(systems.map(({ name }) => name)).toContain('Mail service (mail.example.gov.uk:587)')
})

test('a setting that makes no sense leaves the fact open', async () => {
  const wrong = { ...everySetting, HOSTING_PLACES: 'Atlantis', LOG_RETENTION: 'a while' }
  expect(gaps(await ownRecord(wrong, host), '2026-11-30').length).toBeGreaterThan(0)
})

describe('the cookies of the record', () => {
  afterEach(() => vi.unstubAllEnvs())

  const ofNextAuth = ['state', 'nonce', 'pkce.code_verifier']

  test.each([
    ['https://inventory.example', '__Secure-'],
    ['http://localhost:3000', ''],
  ])('at %s have the names by which the server sets them', async (address, prefix) => {
    vi.stubEnv('NEXTAUTH_URL', address)
    const record = await ownRecord({ ...everySetting, NEXTAUTH_URL: address }, host)
    expect(cookieNames(record)).toEqual([
      sessionCookie().name,
      nextCookie().name,
      ...ofNextAuth.map((name) => `${prefix}next-auth.${name}`),
    ])
  })

  test('are that of the session alone where nobody signs in by an issuer', async () => {
    const record = await ownRecord({ ...hosting, NEXTAUTH_URL: 'http://localhost:3000' }, host)
    expect(cookieNames(record)).toEqual(['session'])
    expect(gaps(record, '2026-11-30')).toEqual([])
    expect(notice(record)).not.toContain('sign-in service')
  })

  test('last as long as the browser is told', async () => {
    const record = await ownRecord(everySetting, host)
    const periods = resolved(record)
      .record.holdings.filter(({ system }) => system === 'browser')
      .map(({ stages }) => stages?.at(-1)?.period)
    expect(periods).toEqual([`PT${sessionSeconds / 3600}H`, ...Array(4).fill(`PT${secondsAway / 60}M`)])
  })
})

test('the periods of the record are those that the inventory keeps', async () => {
  const { holdings, identifiers } = resolved(await ownRecord(everySetting, host)).record
  const periodOf = (identifier: string, state?: string) =>
    holdings.find((copy) => copy.identifier === identifier && copy.state === state)?.stages?.at(-1)?.period
  expect(periodOf('session-times', 'sessions')).toBe(ownPeriods.sessionTimes)
  expect(periodOf('session-times', 'history')).toBe(ownPeriods.history)
  expect(periodOf('history')).toBe(ownPeriods.history)
  expect(periodOf('notifications')).toBe(ownPeriods.notifications)
  expect(periodOf('session-cookie')).toBe(ownPeriods.session)
  expect(ownPeriods.idleSession).toBe('PT2H')
  const cookie = identifiers.find(({ id }) => id === 'session-cookie')
  expect(cookie?.description).toContain('2 hours')
})
