import type { AuditEvent } from '@/domain/review/audit-event'

/** A column that decides something: what messages call it, and the types of event that set it, beside those that add its row. */
export type GuardedColumn = {
  says: string
  by: readonly AuditEvent['type'][]
  /** SQL that reads what stands for a text that the history may not hold: a hash, with what only the row has in it. */
  hash?: string
}

/** A table with rows that decide something. */
export type GuardedTable = {
  noun: string
  key: readonly string[]
  /** The types of event that add and remove its rows. */
  rows: readonly AuditEvent['type'][]
  /** Rows are also deleted when their time has come, of which no event tells. */
  goes?: true
  columns: Readonly<Record<string, GuardedColumn>>
  /** Every other column, with the reason why nobody may do or see more when it is changed by hand. */
  others: Readonly<Record<string, string>>
}

const comment = ['comment-added', 'comment-answered'] as const
const people = ['person-invited', 'person-changed', 'person-erased'] as const
const sessions = [
  'signed-in',
  'signed-out',
  'sessions-ended',
  'person-changed',
  'person-erased',
] as const satisfies AuditEvent['type'][]
const submitted = ['version-submitted'] as const
const decided = ['version-returned', 'version-approved'] as const
const excepted = ['version-excepted'] as const
const looked = ['shared-change-confirmed'] as const
const published = ['version-published'] as const
const confirmed = ['version-confirmed'] as const

/** A text with the salt of its row, which goes with the text: then nobody can try out what it was. */
const salted = (text: string) => `encode(sha256(convert_to(salt || ${text}, 'UTF8')), 'hex')`

/**
 * What is stored, which decides who may do or see what, and which events set it. Those events hold it, and `audit verify`
 * compares. Every table and column of prisma/schema.prisma stands here or below, which a test holds.
 */
export const guardedTables = {
  Organisation: {
    noun: 'Organisation',
    key: ['id'],
    rows: ['organisation-created'],
    columns: {},
    others: {
      name: 'an answer: it counts once it is frozen with a version and reviewed',
      data: 'answers, likewise',
      schemaVersion: 'the form of these answers',
      version: 'counts changes',
    },
  },
  Team: {
    noun: 'Team',
    key: ['id'],
    rows: ['team-created'],
    columns: { organisationId: { says: 'organisation', by: ['team-created'] } },
    others: { name: 'a name: memberships go by the id', version: 'counts changes' },
  },
  Person: {
    noun: 'Person',
    key: ['id'],
    rows: ['person-invited'],
    columns: {
      organisationId: { says: 'organisation', by: ['person-invited'] },
      email: { says: 'address', by: ['person-invited', 'person-erased'], hash: salted('email') },
      officer: { says: 'role of an officer', by: people },
      administrator: { says: 'role of an administrator', by: people },
      subject: {
        says: 'identity at sign-in',
        by: ['person-recognised', 'person-erased'],
        hash: salted(`issuer || ' ' || subject`),
      },
      deactivatedAt: { says: 'deactivation', by: ['person-changed'] },
    },
    others: {
      name: 'a name: roles go by the id',
      issuer: 'in the hash of `subject`',
      salt: 'in the hashes of `email` and `subject`',
      invitedAt: 'only shown',
      mail: 'how somebody wants to be told, not of what',
      version: 'counts changes',
    },
  },
  Membership: {
    noun: 'Membership',
    key: ['personId', 'teamId'],
    rows: people,
    columns: { role: { says: 'role', by: people } },
    others: {},
  },
  Session: {
    noun: 'Session',
    key: ['id'],
    rows: ['signed-in', 'person-erased'],
    goes: true,
    columns: {
      personId: { says: 'person', by: ['signed-in'] },
      createdAt: { says: 'beginning', by: ['signed-in'] },
      revokedAt: { says: 'end', by: sessions },
    },
    others: { lastSeenAt: 'moves with each request; a session ends a time after `createdAt` at the latest' },
  },
  Service: {
    noun: 'Service',
    key: ['id'],
    rows: ['service-created'],
    columns: {
      organisationId: { says: 'organisation', by: ['service-created'] },
      teamId: { says: 'team', by: ['service-created'] },
      slug: { says: 'address', by: ['service-created'] },
    },
    others: {
      name: 'an answer: it counts once it is frozen with a version and reviewed',
      data: 'answers, likewise',
      schemaVersion: 'the form of these answers',
      version: 'counts changes',
      createdAt: 'only shown',
    },
  },
  Version: {
    noun: 'Version',
    key: ['id'],
    rows: submitted,
    columns: {
      serviceId: { says: 'service', by: submitted },
      number: { says: 'number', by: submitted },
      hash: { says: 'hash of the record', by: submitted },
      authorIds: { says: 'authors', by: submitted },
      authorsUnknown: { says: 'mark that authors are unknown', by: submitted },
      sharedChanges: { says: 'shared changes', by: submitted },
      submittedById: { says: 'person who submitted it', by: submitted },
      submittedAt: { says: 'time of submission', by: submitted },
      state: {
        says: 'state',
        by: [
          'version-submitted',
          'version-recalled',
          'version-assigned',
          'version-returned',
          'version-approved',
          'version-reopened',
          'version-published',
          'version-superseded',
          'version-confirmed',
          'service-retired',
          'service-reinstated',
        ],
      },
      reviewerId: { says: 'reviewer', by: ['version-assigned'] },
      assignedAt: { says: 'time of assignment', by: ['version-assigned'] },
      exceptionById: { says: 'person who made an exception', by: excepted },
      exceptionAt: { says: 'time of the exception', by: excepted },
      exceptionReason: { says: 'reason of the exception', by: excepted },
      decidedById: { says: 'person who decided', by: decided },
      decidedAt: { says: 'time of the decision', by: decided },
      approvedWith: { says: 'writers that were approved', by: ['version-approved'] },
      publishOn: { says: 'day of publication', by: ['version-approved'] },
      reviewOn: {
        says: 'day of review',
        by: ['version-approved', 'version-confirmed', 'review-date-changed'],
      },
      publishedAt: { says: 'time of publication', by: published },
      publishedOn: { says: 'day on which it was published', by: published },
      publishedName: { says: 'name in lists of notices', by: published },
      staffOnly: { says: 'restriction to staff', by: published },
      supersededAt: { says: 'time when it was superseded', by: ['version-superseded'] },
      confirmedById: { says: 'person who confirmed it', by: confirmed },
      confirmedAt: { says: 'time of confirmation', by: confirmed },
      signOffs: {
        says: 'sign-off of the DPIA',
        by: ['version-submitted', 'version-signed-off'],
        // Each entry has an id that the history does not hold, so that nobody can try out names.
        hash: `encode(sha256(convert_to("signOffs"::text, 'UTF8')), 'hex')`,
      },
    },
    others: {
      record: 'must have its hash: frozen-problems.ts',
      schemaVersion: 'frozen: frozen-problems.ts compares it',
      auditHead: 'frozen: frozen-problems.ts compares it',
      findings: 'frozen: frozen-problems.ts compares it',
      reminded: 'only whether people were reminded already',
    },
  },
  SharedConfirmation: {
    noun: 'Confirmation',
    key: ['id'],
    // An upgrade puts another one beside each, of the same thing as the newer version of the record says it.
    rows: [...looked, 'record-upgraded'],
    columns: {
      organisationId: { says: 'organisation', by: looked },
      kind: { says: 'kind of thing', by: looked },
      thingId: { says: 'thing', by: looked },
      hash: { says: 'hash of what was seen', by: looked },
      personId: { says: 'person who confirmed', by: looked },
      at: { says: 'time', by: looked },
    },
    others: {},
  },
  PublishedDocument: {
    noun: 'Published document',
    key: ['versionId', 'document', 'format'],
    rows: published,
    columns: { hash: { says: 'hash', by: published } },
    others: {
      body: 'must have its hash: frozen-problems.ts',
      writer: 'which writers made it: `audit verify` makes it again',
    },
  },
  Comment: {
    noun: 'Comment',
    key: ['id'],
    rows: comment,
    columns: {
      serviceId: { says: 'service', by: comment },
      versionId: { says: 'version', by: comment },
      threadId: { says: 'thread', by: comment },
      about: { says: 'subject', by: [...comment, 'record-upgraded'] },
      weight: { says: 'weight', by: comment },
      words: { says: 'text', by: [...comment, 'comment-withdrawn'], hash: salted('words') },
      authorId: { says: 'author', by: comment },
      at: { says: 'time', by: comment },
      withdrawnAt: { says: 'withdrawal', by: ['comment-withdrawn'] },
      resolvedAt: { says: 'time when it was settled', by: ['comment-resolved', 'comment-reopened'] },
      resolvedById: { says: 'person who settled it', by: ['comment-resolved', 'comment-reopened'] },
    },
    others: { salt: 'in the hash of `words`' },
  },
  AuditCheckpoint: {
    noun: 'Checkpoint',
    key: ['number'],
    rows: ['history-sealed'],
    columns: {
      at: { says: 'time', by: ['history-sealed'] },
      head: { says: 'head', by: ['history-sealed'] },
      hash: { says: 'hash', by: ['history-sealed'] },
      expired: { says: 'statement that events have expired', by: ['history-sealed'] },
    },
    others: { signature: 'must be that of the row: audit-signature.ts' },
  },
} as const satisfies Record<string, GuardedTable>

export type GuardedName = keyof typeof guardedTables

/** The tables of which no row decides anything, and why. */
export const otherTables: Readonly<Record<string, string>> = {
  Item: 'answers of a draft: they count once they are frozen with a version and reviewed',
  Reference: 'follows from items',
  SectionCompletion: 'what a team says of its own draft; submission asks for the answers themselves',
  AuditEvent: 'the history itself: audit-chain.ts',
  AuditLink: 'the history itself: audit-chain.ts',
  UseCount: 'counts of some minutes, by keyed hashes',
  FormPost: 'what a form was answered, so that sending it twice does it once; it says nothing of who may',
  Notification: 'tells; whoever follows its link is asked who they are',
  Mail: 'the same by email',
  CookieCatalogue: 'suggestions from public lists',
  CatalogueCookie: 'suggestions from public lists',
}
