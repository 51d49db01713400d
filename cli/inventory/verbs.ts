import type { Command } from './command'

type Verb = { summary: string; load: () => Promise<Command> }

/** Each verb is loaded when it is asked for: most need neither the database nor the writers of documents. */
export const verbs: Record<string, Verb> = {
  check: {
    summary: 'say what a record file lacks, and what is wrong in it',
    load: async () => (await import('../verbs/check')).check,
  },
  document: {
    summary: 'write a document from a record file',
    load: async () => (await import('../verbs/document')).document,
  },
  'audit-notice': {
    summary: 'say what a published notice lacks, and what is out of date in it',
    load: async () => (await import('../verbs/audit-notice')).auditNoticeFile,
  },
  catalogue: {
    summary: 'list what the starter catalogue offers, and count it',
    load: async () => (await import('../verbs/catalogue')).catalogue,
  },
  rules: {
    summary: 'list the rules that records are checked by, with their sources',
    load: async () => (await import('../verbs/rules')).rules,
  },
  schema: {
    summary: 'write the JSON Schema of the record file',
    load: async () => (await import('../verbs/schema')).schema,
  },
  export: {
    summary: 'write the record file of a stored service',
    load: async () => (await import('../verbs/export')).exportService,
  },
  stale: {
    summary: 'say which published sentences of a service are no longer true',
    load: async () => (await import('../verbs/stale')).staleDocuments,
  },
  upgrade: {
    summary: "write a record file in this program's version of the record",
    load: async () => (await import('../verbs/upgrade')).upgrade,
  },
  import: {
    summary: 'store what a record file says',
    load: async () => (await import('../verbs/import')).importFile,
  },
  scan: {
    summary: 'visit a service with a browser and write what it captures',
    load: async () => (await import('../verbs/scan')).scanService,
  },
  evidence: {
    summary: 'read a file of evidence, or add it to a stored service',
    load: async () => (await import('../verbs/evidence')).evidence,
  },
  drift: {
    summary: 'say what evidence shows and a record file does not',
    load: async () => (await import('../verbs/drift')).drift,
  },
  invite: {
    summary: 'let the first administrator of an organisation in',
    load: async () => (await import('../verbs/invite')).invite,
  },
  audit: {
    summary: 'check the history, or delete what is past its retention',
    load: async () => (await import('../verbs/audit')).audit,
  },
  backup: {
    summary: 'write all that the database holds into a file',
    load: async () => (await import('../verbs/backup')).backup,
  },
  restore: {
    summary: 'load a backup into an empty database',
    load: async () => (await import('../verbs/restore')).restore,
  },
  migrate: {
    summary: 'bring the database up to date',
    load: async () => (await import('../verbs/migrate')).migrate,
  },
  permissions: {
    summary: 'write who may do what',
    load: async () => (await import('../verbs/permissions')).permissions,
  },
  workflow: {
    summary: 'write the steps of a review',
    load: async () => (await import('../verbs/workflow')).workflow,
  },
  seed: {
    summary: 'store the demonstration organisation',
    load: async () => (await import('../verbs/seed')).seed,
  },
}

const width = Math.max(...Object.keys(verbs).map((name) => name.length))

/** The help of the whole command. */
export const help = `Usage: npm run -s inventory -- VERB …

${Object.entries(verbs)
  .map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  .join('\n')}

Each verb explains itself: npm run -s inventory -- VERB --help

Data goes to standard output and messages to standard error.
Exit codes: 0 done; 1 done, and something is lacking; 2 used wrongly or could not be done.`
