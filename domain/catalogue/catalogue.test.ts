import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { gaps } from '../record/gaps/gaps'
import { resolved } from '../record/resolved/resolved'
import { catalogue, catalogueEntry } from './catalogue'
import { catalogueCount } from './catalogue-count'
import { type CatalogueEntry, catalogueSubjects } from './entry'
import { added, emptyRecord } from './record-from-catalogue'

describe.each(catalogue)('The catalogue entry “$name”', (entry) => {
  const record = added(emptyRecord(), entry)

  test('gives a record that can be saved, with each identifier held somewhere', () => {
    expect(record.identifiers).toHaveLength(entry.identifiers.length)
    expect(entry.identifiers.length).toBeGreaterThan(0)
    for (const { id } of record.identifiers)
      expect(resolved(record).record.holdings.filter(({ identifier }) => identifier === id)).not.toEqual([])
  })

  test('leaves open only whose data it is, what it is for and what depends on the team', () => {
    const open = gaps(record, '2026-11-30')
      .filter(({ fact }) => fact.startsWith('identifier/'))
      .map(({ fact, text }) => ({ field: fact.split('/')[2], text }))
      .filter(({ field }) => !['people', 'purposes', 'sensitiveAlone'].includes(field ?? ''))
    // What needs consent, or may be objected to, needs a choice, which is the team's to offer.
    expect(
      open.filter(({ field, text }) => !(field === 'pecrBasis' && text.includes('add the choice'))),
    ).toEqual([])
  })

  test('says of each identifier what it is in plain words', () => {
    for (const { plainName, description } of entry.identifiers) {
      expect(plainName).toMatch(/^[A-Z].*[^.]$/)
      expect(description).toMatch(/^[A-Z].*\.$/s)
    }
  })

  test('offers each identifier once', () => {
    const names = entry.identifiers.map(({ kind, name, plainName }) => `${kind} ${name ?? plainName}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('asks for consent, and no less, for what counts visits or serves advertisements', () => {
    const measured = entry.identifiers.filter(({ cookieCategory }) =>
      ['analytics', 'marketing'].includes(cookieCategory ?? ''),
    )
    for (const { pecrBasis } of measured) expect(pecrBasis).toBe('consent')
  })

  test('says where it is documented, and on which day it was compared with that, if it was', () => {
    expect(new URL(entry.source).protocol).toBe('https:')
    if (entry.checkedOn !== undefined)
      expect(Temporal.PlainDate.from(entry.checkedOn, { overflow: 'reject' }).toString()).toBe(
        entry.checkedOn,
      )
    expect(entry.party?.notice ?? 'https://').toMatch(/^https:/)
  })

  test('has no sentence of more than 25 words', () => {
    expect(textsOf(entry).flatMap(sentences).filter(tooLong)).toEqual([])
  })
})

const textsOf = ({ summary, note, party, system, identifiers }: CatalogueEntry) =>
  [
    summary,
    note,
    party?.description,
    system?.description,
    ...identifiers.flatMap(({ description, whyNeeded, pecrDetail, withoutIt }) => [
      description,
      whyNeeded,
      pecrDetail,
      withoutIt,
    ]),
  ].filter((text) => text !== undefined)
const sentences = (text: string) => text.split(/(?<=[.?!:])\s+/)
const tooLong = (sentence: string) => sentence.split(/\s+/).length > 25

test('there are at least 120 things to pick, with names and addresses of their own', () => {
  expect(catalogue.length).toBeGreaterThanOrEqual(120)
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
  expect(new Set(catalogue.map(({ name }) => name.toLowerCase())).size).toBe(catalogue.length)
})

test('at least 120 of them were compared with what their providers publish', () => {
  expect(catalogueCount().checked).toBeGreaterThanOrEqual(120)
})

test('every subject has entries, and entries of one subject stand together', () => {
  const order = catalogue.map(({ subject }) => subject)
  expect(order.filter((subject, index) => subject !== order[index - 1])).toEqual(
    Object.keys(catalogueSubjects),
  )
})

test('entries can be counted by kind of system and by subject', () => {
  const { entries, checked, identifiers, byKind, bySubject } = catalogueCount()
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((one, other) => one + other, 0)
  expect(entries).toBe(catalogue.length)
  expect(checked).toBe(entries - catalogue.filter(({ checkedOn }) => checkedOn === undefined).length)
  expect(identifiers).toBeGreaterThan(entries)
  expect([sum(byKind), sum(bySubject)]).toEqual([entries, entries])
  expect(byKind).toMatchObject({ browser: expect.any(Number), 'web-server-log': expect.any(Number) })
})

test('an entry that is not there is not found', () => {
  expect(catalogueEntry('no-such-thing')).toBeUndefined()
})

const known = (id: string) => catalogueEntry(id) ?? expect.fail(`no ${id} in the catalogue`)
const fieldsOf = (id: string) => known(id).identifiers.flatMap(({ name = '' }) => name.split(/, | and /))

test('an access log offers every field of its format by its own name', () => {
  expect(fieldsOf('nginx-access-log')).toEqual(
    expect.arrayContaining(['remote_addr', 'remote_user', 'time_local', 'request', 'status', 'http_referer']),
  )
  expect(fieldsOf('apache-access-log').slice(0, 5)).toEqual(['%h', '%l', '%u', '%t', '%r'])
})

test.each([
  [
    'aws-application-load-balancer',
    'type time elb client:port target:port request_processing_time target_processing_time response_processing_time elb_status_code target_status_code received_bytes sent_bytes request user_agent ssl_cipher ssl_protocol target_group_arn trace_id domain_name chosen_cert_arn matched_rule_priority request_creation_time actions_executed redirect_url error_reason target:port_list target_status_code_list classification classification_reason conn_trace_id transformed_host transformed_uri request_transform_status',
  ],
  [
    'aws-cloudfront',
    'date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken x-forwarded-for ssl-protocol ssl-cipher x-edge-response-result-type cs-protocol-version fle-status fle-encrypted-fields c-port time-to-first-byte x-edge-detailed-result-type sc-content-type sc-content-len sc-range-start sc-range-end',
  ],
  [
    'iis-w3c-log',
    'date time s-sitename s-computername s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs-version cs(User-Agent) cs(Cookie) cs(Referer) cs-host sc-status sc-substatus sc-win32-status sc-bytes cs-bytes time-taken',
  ],
  [
    'haproxy-http-log',
    'process_name pid client_ip client_port request_date frontend_name backend_name server_name TR Tw Tc Tr Ta status_code bytes_read captured_request_cookie captured_response_cookie termination_state actconn feconn beconn srv_conn retries srv_queue backend_queue captured_request_headers captured_response_headers http_request',
  ],
])('%s is there field by field', (id, fields) => {
  expect(fieldsOf(id).sort()).toEqual(fields.split(' ').sort())
})

test('what two documents disagree on is left open, with a note', () => {
  for (const id of ['moj-cloud-platform-ingress-log', 'moj-cloud-platform-application-log']) {
    expect(known(id).system?.stages).toBeUndefined()
    expect(known(id).note).toMatch(/30 days, the other 366/)
  }
})
