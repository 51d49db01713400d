import { describe, expect, test } from 'vitest'
import { documents } from '@/domain/documents/documents'
import { formats } from '@/domain/exchange/writers/formats'
import { auditNotice } from '@/domain/notice-audit/audit-notice'
import { readNotice } from '@/domain/notice-audit/read-notice'
import { demoRecord } from '../support/demo-record'

const day = '2026-11-22'

async function auditOf(
  slug: string,
  format: 'html' | 'markdown' | 'docx',
  on = day,
  document: 'notice' | 'cookies' = 'notice',
) {
  const record = demoRecord(slug)
  const written = await formats[format].write(documents[document].compose(record, on))
  const read = readNotice(typeof written === 'string' ? new TextEncoder().encode(written) : written)
  if (!read.ok) throw new Error(read.problem)
  expect(read.notice.format).toBe(format)
  return auditNotice(read.notice, { day: on, record })
}

const notFound = ({ items }: Awaited<ReturnType<typeof auditOf>>) =>
  items.filter(({ state }) => state === 'not-found').map(({ id }) => id)

describe.each(['html', 'markdown', 'docx'] as const)(
  'the notice that is made from a record, as %s',
  (format) => {
    test.each(['visit-someone-in-prison', 'govuk-forms', 'govuk-notify'])(
      'passes the audit: %s',
      async (slug) => {
        const audit = await auditOf(slug, format)
        expect(notFound(audit)).toEqual([])
        expect(audit.faults).toEqual([])
        expect(audit.unsaid).toEqual([])
      },
    )

    test.each(['visit-someone-in-prison', 'govuk-forms', 'govuk-notify'])(
      'so does its cookies page: %s',
      async (slug) => {
        const audit = await auditOf(slug, format, day, 'cookies')
        expect(audit.about).toBe('cookies')
        expect(notFound(audit)).toEqual([])
        expect(audit.faults).toEqual([])
        expect(audit.unsaid).toEqual([])
      },
    )

    test('lacks what the record lacks, and says so', async () => {
      const { faults } = await auditOf('request-a-court-transcript', format)
      expect(faults.map(({ id }) => id)).toEqual(['unfinished-text'])
    })
  },
)

test('the same notice passes by the law of an earlier day', async () => {
  const audit = await auditOf('visit-someone-in-prison', 'html', '2026-06-18')
  expect(audit.items.map(({ id }) => id)).not.toContain('complaint-to-controller')
  expect(audit.faults).toEqual([])
})

test('a notice of before the complaint to the controller was law lacks it since', async () => {
  const record = demoRecord('govuk-forms')
  const before = formats.html.write(documents.notice.compose(record, '2026-06-18'))
  const read = readNotice(new TextEncoder().encode(String(await before)))
  if (!read.ok) throw new Error(read.problem)
  const audit = auditNotice(read.notice, { day, record })
  expect(notFound(audit)).toEqual(['complaint-to-controller'])
  expect(audit.faults.map(({ id }) => id)).toContain('old-name-of-regulator')
})
