import { parseArgs } from 'node:util'
import type { Refusal } from '@/domain/result'
import { expireAudit, verifyAudit } from '@/prisma/audit-checkpoints'
import { historyExpiry } from '@/prisma/keep-retention'
import { type Command, couldNot, type Outcome, type Terminal, wrongUse } from '../inventory/command'
import { onMigratedDatabase } from '../inventory/database'
import { isDay } from '../inventory/is-day'
import { provideKeys } from '../start/keys'

/** Checks the history of who changed what, or deletes what is older than it may be. */
export const audit: Command = {
  help: `Usage: npm run -s inventory -- audit verify
       npm run -s inventory -- audit expire [--before YYYY-MM-DD]

The history is sealed once a day: a checkpoint holds how many events there were since the one before, their hash
together with its hash, and a signature with AUDIT_KEY (or the key in DATA_DIR).

  verify    says whether every checkpoint and the events that it seals are as they were; exit code 1 if not
  expire    deletes the events of sealed days that are past their retention, and keeps the checkpoints
  --before  deletes the events before that day instead (midnight UTC)

The embedded database can be used while the application is stopped.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { before: { type: 'string' } },
    })
    const [what, ...others] = positionals
    if ((what !== 'verify' && what !== 'expire') || others.length > 0)
      return wrongUse('Say what to do: verify or expire.', audit)
    if (what === 'verify' && values.before !== undefined)
      return wrongUse('--before belongs to expire.', audit)
    if (values.before !== undefined && !isDay(values.before))
      return wrongUse(`“${values.before}” is not a date like 2026-11-30.`, audit)
    if (what === 'verify') return verify(terminal)
    return expire(terminal, values.before ? new Date(values.before) : historyExpiry(new Date()))
  },
}

async function verify(terminal: Terminal): Promise<Outcome> {
  return onMigratedDatabase(terminal, async ({ db }) => {
    const { checkpoints, sealed, dropped, problems } = await verifyAudit(db, auditKey(terminal))
    const summary = `Checkpoints: ${checkpoints}. Events that they seal: ${sealed}. Events that were deleted: ${dropped}.`
    const output = problems.map((problem) => `${problem}\n`).join('')
    const outcome =
      problems.length > 0 ? 'The history is not as it was sealed.' : 'The history is as it was sealed.'
    return { code: problems.length > 0 ? 1 : 0, output, messages: [summary, outcome] }
  })
}

async function expire(terminal: Terminal, before: Date): Promise<Outcome> {
  return onMigratedDatabase(terminal, async ({ db }) => {
    const expired = await expireAudit(db, auditKey(terminal), before)
    if (!expired.ok) return couldNot(...wordsOf(expired.refusal), 'Nothing was deleted.')
    return { code: 0, messages: [`Events deleted: ${expired.value}.`] }
  })
}

function auditKey({ env }: Terminal): string {
  const keys = { ...env } as NodeJS.ProcessEnv
  provideKeys(keys)
  return keys.AUDIT_KEY ?? ''
}

function wordsOf(refusal: Refusal): string[] {
  return refusal.kind === 'problems'
    ? refusal.problems.map(({ message }) => `${message}.`)
    : ['Another process is doing the same. Try again.']
}
