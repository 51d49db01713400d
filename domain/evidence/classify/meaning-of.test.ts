import { describe, expect, it } from 'vitest'
import { identifierKinds } from '@/domain/record/vocabulary/identifier-kinds'
import { meaningOf } from './meaning-of'
import { meanings } from './meanings'

describe('meaningOf', () => {
  it.each([
    ['$remote_addr', 'client-address', 'ip-address'],
    ['c-ip', 'client-address', 'ip-address'],
    ['%{X-Forwarded-For}i', 'forwarded-for', 'ip-address'],
    ['http_x_forwarded_for', 'forwarded-for', 'ip-address'],
    ['cs(User-Agent)', 'user-agent', 'device-metadata'],
    ['request.headers.user-agent', 'user-agent', 'device-metadata'],
    ['sec-ch-ua-platform', 'client-hints', 'device-metadata'],
    ['Accept-Language', 'language', 'device-metadata'],
    ['DNT', 'tracking-signal', 'device-metadata'],
    ['cs-username', 'user-name', 'username'],
    ['user_id', 'account-id', 'username'],
    ['X-Amzn-Trace-Id', 'request-id', 'log-field'],
    ['cs(Referer)', 'referrer', 'log-field'],
    ['pageViewId', 'page-view-id', 'usage-event'],
    ['scrollDepth', 'usage-event', 'usage-event'],
    ['gppString', 'consent', 'other'],
    ['Authorization', 'authorization', 'credential'],
    ['userEmailAddress', 'email', 'contact-details'],
    ['customer_postcode', 'postcode', 'contact-details'],
    ['applicant.date-of-birth', 'date-of-birth', 'date-of-birth'],
    ['nationalInsuranceNumber', 'national-insurance-number', 'case-reference'],
    ['patient.nhs_number', 'nhs-number', 'case-reference'],
    ['req.ip', 'client-address', 'ip-address'],
  ])('takes %s for %s', (name, means, kind) => {
    expect(meaningOf(name)).toEqual({ means, kind })
  })

  it.each(['$upstream_addr', 'server.ip', 'host.ip', 'destination.address', 's-ip', 'target:port'])(
    'does not take %s, which is of a server, for a visitor’s',
    (name) => expect(meaningOf(name)).toBeUndefined(),
  )

  it.each(['email_sent', 'session_duration', 'ip_version', 'file.name', 'status', '', '---'])(
    'says nothing of %j, which holds nothing about a person',
    (name) => expect(meaningOf(name)).toBeUndefined(),
  )

  it('gives every meaning a kind that a record knows', () => {
    for (const kind of Object.values(meanings)) expect(Object.keys(identifierKinds)).toContain(kind)
  })
})
