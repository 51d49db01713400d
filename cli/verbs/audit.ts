import { parseArgs } from 'node:util'
import { writePage } from '@/components/published-page/write-page'
import type { Refusal } from '@/domain/result'
import { expireAudit, sealAudit } from '@/prisma/history/audit-checkpoints'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { historyExpiry } from '@/prisma/history/keep-retention'
import { renderedAgain } from '@/prisma/publishing/rendered-again'
import { auditKey } from '../inventory/audit-key'
import { type Command, couldNot, isDay, type Outcome, type Terminal, wrongUse } from '../inventory/command'
import { onMigratedDatabase } from '../inventory/database'

/** Checks the history of who did what, or deletes what is older than it may be. */
export const audit: Command = {
  help: `Usage: npm run -s inventory -- audit verify [--head HASH]
       npm run -s inventory -- audit seal [--first]
       npm run -s inventory -- audit expire [--before YYYY-MM-DD]

Each event is linked to the one before it by a hash, so that the last hash, the head, stands for all of them. Once a day
a checkpoint seals the head with a signature by AUDIT_KEY (or the key in DATA_DIR).

  verify    says what was changed, removed, added or moved in the history, in the versions and documents that are
            frozen, and by hand in whatever decides who may do or see what: states and dates of versions, who reviewed
            and decided, comments, people, roles, teams, sessions and checkpoints, each compared with the last event that
            set it; exit code 1 if anything was. Writes the head, or the problems. Published documents are made again from
            their records too: which files other writers have made is only counted
  --head    a head that you have kept, or that the log has (“Sealed the history”): without it, nobody can tell that the
            end was cut off with its checkpoints, or that whoever owns the tables and has the key made it all anew
  seal      makes a checkpoint now; the application does so at each start and once a day
  --first   also for a history that is older than a week and has none. Only if you know why it has none
  expire    deletes the events that are past their retention, and keeps their links
  --before  deletes the events from before that day instead (midnight UTC)

To delete, the database needs its owner: MIGRATE_DATABASE_URL, where DATABASE_URL is another user.
The embedded database can be used while the application is stopped.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { before: { type: 'string' }, head: { type: 'string' }, first: { type: 'boolean' } },
    })
    const [what, ...others] = positionals
    const { before, head, first = false } = values
    if ((what !== 'verify' && what !== 'seal' && what !== 'expire') || others.length > 0)
      return wrongUse('Say what to do: verify, seal or expire.', audit)
    if (what !== 'expire' && before !== undefined) return wrongUse('--before belongs to expire.', audit)
    if (what !== 'verify' && head !== undefined) return wrongUse('--head belongs to verify.', audit)
    if (what !== 'seal' && first) return wrongUse('--first belongs to seal.', audit)
    if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
      return wrongUse(`“${head}” is not a head: 64 of the digits 0 to 9 and a to f.`, audit)
    if (before !== undefined && !isDay(before))
      return wrongUse(`“${before}” is not a date like 2026-11-30.`, audit)
    if (what === 'verify') return verify(terminal, head)
    if (what === 'seal') return seal(terminal, first)
    return expire(terminal, before ? new Date(before) : historyExpiry(new Date()))
  },
}

async function verify(terminal: Terminal, kept: string | undefined): Promise<Outcome> {
  return onMigratedDatabase(terminal, async ({ db }) => {
    const verified = await verifyAudit(db, auditKey(terminal), kept)
    const { events, expired, checkpoints, head, problems, summedUp, unknown } = verified
    const again = await renderedAgain(db, writePage)
    const all = [...problems, ...again.problems]
    return {
      code: all.length > 0 ? 1 : 0,
      output: lines(all.length > 0 || !head ? all : [head.hash]),
      messages: [
        `Events: ${events}. Events that were deleted: ${expired}. Checkpoints: ${checkpoints}.`,
        `Published files that come out of their records again: ${again.same}. Made by other writers: ${again.otherWriter}.`,
        ...(again.problems.length > 0
          ? ['Published files come out otherwise now, from the same writers.']
          : []),
        ...(summedUp > 0
          ? [
              `Rows whose makers the history has no longer, or never had: ${summedUp}. They are compared with a summary of what they were.`,
            ]
          : []),
        ...(unknown > 0 ? [`Answers that cannot be compared, as no event holds them: ${unknown}.`] : []),
        `The history is ${problems.length > 0 ? 'not ' : ''}as it was written.`,
      ],
    }
  })
}

async function seal(terminal: Terminal, first: boolean): Promise<Outcome> {
  return onMigratedDatabase(terminal, async ({ db }) => {
    const sealed = await sealAudit(db, auditKey(terminal), new Date(), { first })
    if (!sealed.ok) return couldNot(...wordsOf(sealed.refusal), 'Nothing was sealed.')
    return { code: 0, output: lines(sealed.value ? [sealed.value.hash] : []), messages: ['Sealed.'] }
  })
}

async function expire(terminal: Terminal, before: Date): Promise<Outcome> {
  return onMigratedDatabase(terminal, async ({ asOwner }) => {
    const expired = await asOwner(({ db }) => expireAudit(db, auditKey(terminal), before))
    if (!expired.ok) return couldNot(...wordsOf(expired.refusal), 'Nothing was deleted.')
    return { code: 0, messages: [`Events deleted: ${expired.value}.`] }
  })
}

function lines(texts: string[]): string {
  return texts.map((text) => `${text}\n`).join('')
}

function wordsOf(refusal: Refusal): string[] {
  return refusal.kind === 'problems'
    ? refusal.problems.map(({ message }) => `${message}.`)
    : ['Another process is doing the same. Try again.']
}
