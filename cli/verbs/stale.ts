import { parseArgs } from 'node:util'
import { dayInLondon } from '@/domain/day'
import type { ServiceRecord } from '@/domain/record/record'
import type { LastChanges } from '@/domain/review/last-changes'
import { type StaleInWords, staleInWords } from '@/domain/review/stale-in-words'
import { lastChanges } from '@/prisma/history/last-changes'
import { type StaleNow, staleNow } from '@/prisma/publishing/stale-now'
import { exportRecord } from '@/prisma/record/record-file'
import { type Command, couldNot, wrongUse } from '../inventory/command'
import { onMigratedDatabase } from '../inventory/database'

/** Says which published sentences are no longer true. */
export const staleDocuments: Command = {
  help: `Usage: npm run -s inventory -- stale --service SLUG [--json]

Lists the parts of the published notice, cookies page and DPIA of a service that its record, as it is now, makes
untrue: what each says, what it would say, and which changed fact is behind it. Exit code 1 when there are any.

  --service  the service, as in the address of its pages
  --json     writes a list that a program can read

The embedded database can be used while the application is stopped.`,

  async run(args, terminal) {
    const options = { service: { type: 'string' }, json: { type: 'boolean' } } as const
    const { service, json } = parseArgs({ args, options }).values
    if (!service) return wrongUse('Say which service: --service SLUG.', staleDocuments)
    return onMigratedDatabase(terminal, async ({ db }) => {
      const draft = await exportRecord(db, service)
      if (!draft.ok) return couldNot(`There is no service “${service}”.`)
      const found = await staleNow(db, draft.value, dayInLondon(new Date()))
      if (!found) return { code: 0, messages: ['Nothing of this service has been published yet.'] }
      const { serviceId, organisationId, submittedAt } = found
      const changed = await lastChanges(db, serviceId, organisationId, submittedAt)
      const parts = inWords(found, draft.value)
      return {
        code: parts.length > 0 ? 1 : 0,
        output: json ? asJson(parts, changed) : parts.map((part) => asText(part, changed)).join('\n'),
        messages: [`Version ${found.number}: ${parts.length} parts are no longer true.`],
      }
    })
  },
}

function inWords({ parts, published }: StaleNow, draft: ServiceRecord): StaleInWords[] {
  return parts.map((part) => staleInWords(part, published, draft))
}

function asText(part: StaleInWords, changed: LastChanges): string {
  const { document, heading, is, before, after, causes } = part
  const lines = (mark: string, all: readonly string[]) => all.map((line) => `  ${mark} ${line}`)
  const why = causes.map(({ fact, text }) => {
    const change = changed.get(fact)
    const when = change ? `, changed on ${dayInLondon(change.at)} by ${change.by ?? 'the operator'}` : ''
    return `  because of ${text}${when}`
  })
  const first = `${document}${heading ? `, ${heading}` : ''} (${is})`
  return `${[first, ...lines('-', before), ...lines('+', after), ...why].join('\n')}\n`
}

function asJson(parts: readonly StaleInWords[], changed: LastChanges): string {
  const list = parts.map(({ causes, ...part }) => ({
    ...part,
    causes: causes.map(({ fact, text }) => ({ fact, text, changed: changed.get(fact) })),
  }))
  return `${JSON.stringify(list, null, 2)}\n`
}
