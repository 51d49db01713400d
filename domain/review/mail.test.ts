import { describe, expect, test } from 'vitest'
import { digestMoment, mailInWords } from './mail'
import { notificationInWords, notificationKinds } from './notification'

const service = 'Visit someone in prison'

test('each kind of news is a sentence that names the service and the version', () => {
  for (const kind of notificationKinds) {
    expect(notificationInWords({ kind, service, versionNumber: 3 })).toMatch(
      /^[A-Z].*version 3 of Visit someone in prison|^Version 3 of Visit someone in prison/,
    )
    expect(notificationInWords({ kind })).toMatch(/^A service|a service/)
  }
  expect(() => notificationInWords({ kind: 'exploded' })).toThrow('exploded')
})

const news = [
  { id: 'one', kind: 'approved', service, versionNumber: 3 },
  { id: 'two', kind: 'comment', service: 'Request a transcript' },
]

describe('an email', () => {
  test('about one thing says it in its subject', () => {
    const { subject, text } = mailInWords(news.slice(0, 1), 'https://inventory.example')
    expect(subject).toBe('Version 3 of Visit someone in prison has been approved')
    expect(text).toContain('https://inventory.example/notifications/one\n')
  })

  test('about a day names the day, and lists what happened', () => {
    const { subject, text } = mailInWords(news, 'https://inventory.example', '2026-11-22')
    expect(subject).toBe('What happened in the privacy inventory on 22 November 2026')
    expect(text).toContain(
      'There is a new comment on Request a transcript:\nhttps://inventory.example/notifications/two',
    )
  })
})

test.each([
  ['2026-11-22', '2026-11-23T07:00:00.000Z'],
  ['2026-03-28', '2026-03-29T06:00:00.000Z'],
  ['2026-12-31', '2027-01-01T07:00:00.000Z'],
])('the digest of %s is sent in the morning after it in the United Kingdom, %s', (day, moment) => {
  expect(digestMoment(day).toISOString()).toBe(moment)
})
