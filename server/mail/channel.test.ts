import { describe, expect, test } from 'vitest'
import { settings } from '../settings'
import { mailChannel } from './channel'
import { smtpOptions } from './smtp'

const key = 'inventory-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222'
const smtp = { MAIL_SMTP_URL: 'smtps://mail.example.gov.uk', MAIL_FROM: 'inventory@example.gov.uk' }
const notify = { NOTIFY_API_KEY: key, NOTIFY_TEMPLATE_ID: 'template' }

describe('the settings for emails', () => {
  test.each([{}, smtp, { ...smtp, MAIL_FROM: 'Privacy inventory <inventory@example.gov.uk>' }, notify])(
    'are right: %j',
    (env) => {
      expect(Boolean(mailChannel(settings(env)))).toBe(Object.keys(env).length > 0)
    },
  )

  test.each([
    [{ ...smtp, ...notify }, /^Both NOTIFY_API_KEY and MAIL_SMTP_URL are set/],
    [{ NOTIFY_API_KEY: key }, /belong together/],
    [
      { ...notify, NOTIFY_API_KEY: 'secret' },
      /^NOTIFY_API_KEY is not right\. Set it to a whole key of GOV\.UK Notify/,
    ],
    [{ ...notify, NOTIFY_BASE_URL: 'localhost' }, /^NOTIFY_BASE_URL is “localhost”/],
    [{ MAIL_FROM: 'inventory@example.gov.uk' }, /belong together/],
    [
      { ...smtp, MAIL_SMTP_URL: 'secret@mail.example.gov.uk:587' },
      /^MAIL_SMTP_URL is not right\. Set it to .* like smtp:/,
    ],
    [{ ...smtp, MAIL_FROM: 'nobody' }, /^MAIL_FROM is “nobody”/],
    [{ ...smtp, MAIL_FROM: 'one@example.org, two@example.org' }, /^MAIL_FROM is/],
  ])('are said to be wrong, without secrets: %j', (env, message) => {
    expect(() => settings(env)).toThrow(message)
    expect(() => settings(env)).not.toThrow('secret')
  })
})

test.each([
  ['smtp://mail.example.gov.uk', { port: 587, secure: false, requireTLS: true }],
  ['smtps://mail.example.gov.uk', { port: 465, secure: true, requireTLS: true }],
  ['smtp://user:p%40ss@mail.example.gov.uk:25', { port: 25, auth: { user: 'user', pass: 'p@ss' } }],
  ['smtp://10.0.0.1', { requireTLS: true }],
  ['smtp://localhost.example.gov.uk', { requireTLS: true }],
  ['smtp://localhost:1025', { host: 'localhost', port: 1025, ignoreTLS: true }],
  ['smtp://[::1]:1025', { host: '::1', ignoreTLS: true }],
])('a mail server that is not on this machine is never spoken to without TLS: %s', (url, options) => {
  expect(smtpOptions(url)).toMatchObject(options)
})
