import { checkedOn, inSystem } from '../defaults'
import type { CatalogueEntry, CatalogueIdentifier } from '../entry'
import { amazon, google, microsoft } from '../parties'
import { account, action, added, captured, dateAndTime, ipAddress } from '../request-fields'

type System = NonNullable<CatalogueEntry['system']>
type Store = Omit<CatalogueEntry, 'subject' | 'system'> & {
  system: Partial<System> & Pick<System, 'kind' | 'publicName' | 'description'>
}

const store = (one: Store): CatalogueEntry => ({
  ...one,
  subject: 'stores',
  system: {
    name: one.name,
    ...(one.party && { operator: 'processor', agreement: 'contract' }),
    ...one.system,
  },
})

const kept = {
  sources: ['person'],
  moments: ['using'],
  obligation: 'required',
  withoutIt: 'The service cannot be used.',
  purpose: 'service',
  holdings: [inSystem],
  alwaysThere: true,
} as const satisfies Partial<CatalogueIdentifier>

const answers = (name: string, description: string): CatalogueIdentifier => ({
  ...kept,
  kind: 'other',
  plainName: 'What you tell us when you use the service',
  name,
  description,
  whyNeeded: 'The service cannot be given without it.',
  ties: ['itself', 'account'],
})
const files = (name: string): CatalogueIdentifier => ({
  ...kept,
  kind: 'document',
  plainName: 'Files that you send',
  name,
  description: 'Documents and pictures, with their names and what is hidden in them, such as places.',
  whyNeeded: 'Some cases cannot be decided without evidence.',
  ties: ['itself'],
})
const sessionRecord = (name: string): CatalogueIdentifier =>
  captured(
    {
      kind: 'session-id',
      plainName: 'Session',
      name,
      description: 'Who is signed in, and what they have answered so far.',
      whyNeeded: 'Without it, every page would start again from nothing.',
      ties: ['account', 'joined'],
    },
    'service',
  )
const query = (name: string): CatalogueIdentifier =>
  captured({
    kind: 'log-field',
    plainName: 'Queries to the database',
    name,
    description: 'What was asked of the database. The values in it can be personal data.',
    whyNeeded: 'It shows what is slow, and who looked at which data.',
    ties: ['joined'],
  })

const split =
  'Take the first line apart: record each piece of personal data that is in it as an identifier of its own.'
const days = (period: string) =>
  ({
    stages: [{ measure: 'exactly', period, from: 'collected' }],
    disposal: 'deleted',
    enforcement: 'automatic',
  }) satisfies Partial<System>

const database = (one: Omit<Store, 'summary' | 'note' | 'system'>): CatalogueEntry =>
  store({
    summary: 'The database of the service, with its own log of connections and slow queries.',
    note: split,
    system: {
      kind: 'database',
      publicName: 'our database',
      description: 'Holds what people give the service.',
    },
    ...one,
  })

/** Where a service keeps what people give it. What that is, only the team knows. */
export const stores: readonly CatalogueEntry[] = [
  database({
    id: 'postgresql',
    name: 'PostgreSQL database',
    words: ['Postgres', 'RDS', 'Aurora', 'pgAudit', 'SQL'],
    source: 'https://www.postgresql.org/docs/current/runtime-config-logging.html',
    checkedOn,
    identifiers: [
      answers('tables of the service', 'Everything that the service stores about people in its tables.'),
      added(ipAddress('%h, remote_host')),
      added(account('%u, user_name')),
      added(query('statement')),
      added(dateAndTime('%t, log_time')),
    ],
  }),
  database({
    id: 'mysql',
    name: 'MySQL or MariaDB database',
    words: ['SQL', 'RDS', 'Aurora', 'slow query log', 'general log'],
    source: 'https://dev.mysql.com/doc/refman/8.4/en/server-logs.html',
    checkedOn,
    identifiers: [
      answers('tables of the service', 'Everything that the service stores about people in its tables.'),
      added(account('user_host')),
      added(query('argument, sql_text')),
      added(dateAndTime('event_time, start_time')),
    ],
  }),
  database({
    id: 'mongodb',
    name: 'MongoDB database',
    words: ['DocumentDB', 'Atlas', 'NoSQL'],
    source: 'https://www.mongodb.com/docs/manual/reference/log-messages/',
    identifiers: [
      answers(
        'collections of the service',
        'Everything that the service stores about people in its collections.',
      ),
      added(ipAddress('attr.remote')),
      added(query('attr.command')),
      added(dateAndTime('t')),
    ],
  }),
  store({
    id: 'azure-sql',
    name: 'Azure SQL Database',
    summary: 'The database of the service in Azure, with its audit log.',
    words: ['SQL Server', 'SQLSecurityAuditEvents'],
    note: split,
    source: 'https://learn.microsoft.com/en-us/azure/azure-sql/database/audit-log-format',
    checkedOn,
    party: microsoft,
    system: {
      kind: 'database',
      publicName: 'our database',
      description: 'Holds what people give the service.',
    },
    identifiers: [
      answers('tables of the service', 'Everything that the service stores about people in its tables.'),
      added(ipAddress('client_ip')),
      added(account('server_principal_name, database_principal_name')),
      added(query('statement')),
      added(dateAndTime('event_time')),
    ],
  }),
  store({
    id: 'dynamodb',
    name: 'Amazon DynamoDB',
    summary: 'The database of the service in AWS.',
    words: ['AWS', 'NoSQL', 'TTL'],
    note: `${split} Items stay until they are deleted or their time to live ends.`,
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html',
    checkedOn,
    party: amazon,
    system: {
      kind: 'database',
      publicName: 'our database',
      description: 'Holds what people give the service.',
    },
    identifiers: [
      answers('items of the service', 'Everything that the service stores about people in its items.'),
    ],
  }),
  store({
    id: 'redis-sessions',
    name: 'Redis session store',
    summary: 'Sessions of people who use the service.',
    words: ['ElastiCache', 'Valkey', 'connect-redis', 'cache'],
    note: 'The key usually begins with “sess:”. It ends with the session; say how long yours is.',
    source: 'https://github.com/tj/connect-redis',
    checkedOn,
    system: {
      kind: 'cache',
      publicName: 'our session store',
      description: 'Holds who is signed in and what they have answered.',
    },
    identifiers: [sessionRecord('sess:*')],
  }),
  store({
    id: 'aws-s3-uploads',
    name: 'AWS S3 bucket for uploads',
    summary: 'Files that people send to the service.',
    words: ['object storage', 'evidence', 'upload'],
    note: 'With versions on, deleted files stay until a rule removes old versions. Check yours.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
    checkedOn,
    party: amazon,
    system: {
      kind: 'file-store',
      publicName: 'our file store',
      description: 'Holds files that people send.',
    },
    identifiers: [files('object, key, metadata'), added(account('owner'))],
  }),
  store({
    id: 'azure-blob-storage',
    name: 'Azure Blob Storage',
    summary: 'Files that people send to the service.',
    words: ['object storage', 'StorageBlobLogs', 'upload'],
    note: 'With soft delete on, deleted files stay for the days that it is set to. Check yours.',
    source: 'https://learn.microsoft.com/en-us/azure/storage/blobs/monitor-blob-storage-reference',
    party: microsoft,
    system: {
      kind: 'file-store',
      publicName: 'our file store',
      description: 'Holds files that people send.',
    },
    identifiers: [
      files('blob, name, metadata'),
      added(ipAddress('CallerIpAddress')),
      added(account('RequesterUpn, RequesterObjectId')),
      added(action('OperationName, Uri')),
    ],
  }),
  store({
    id: 'google-cloud-storage',
    name: 'Google Cloud Storage',
    summary: 'Files that people send to the service.',
    words: ['object storage', 'GCS', 'bucket', 'upload'],
    note: 'With soft delete on, deleted files stay 7 days unless you set another time.',
    source: 'https://cloud.google.com/storage/docs/soft-delete',
    party: google,
    system: {
      kind: 'file-store',
      publicName: 'our file store',
      description: 'Holds files that people send.',
    },
    identifiers: [files('object, name, metadata')],
  }),
  store({
    id: 'amazon-sqs',
    name: 'Amazon SQS queue',
    summary: 'Messages between parts of the service that wait to be dealt with.',
    words: ['AWS', 'Simple Queue Service', 'dead-letter queue'],
    note: 'Messages that fail go to a dead-letter queue, if you set one, and stay there longer.',
    source:
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
    checkedOn,
    party: amazon,
    system: {
      kind: 'other',
      publicName: 'our message queue',
      description: 'Passes work from one part of the service to another.',
      ...days('P4D'),
    },
    identifiers: [
      answers('message body', 'What one part of the service tells another, often a reference or an answer.'),
    ],
  }),
  store({
    id: 'azure-service-bus',
    name: 'Azure Service Bus queue',
    summary: 'Messages between parts of the service that wait to be dealt with.',
    words: ['dead-letter queue', 'topic'],
    note: 'Messages that fail go to a dead-letter queue and stay there until somebody deletes them.',
    source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/message-expiration',
    party: microsoft,
    system: {
      kind: 'other',
      publicName: 'our message queue',
      description: 'Passes work from one part of the service to another.',
    },
    identifiers: [
      answers('message body', 'What one part of the service tells another, often a reference or an answer.'),
    ],
  }),
  store({
    id: 'kafka',
    name: 'Apache Kafka',
    summary: 'Messages between services, kept for some time so that they can be read again.',
    words: ['MSK', 'event stream', 'topic'],
    note: 'Kafka keeps messages 7 days unless a topic is set otherwise. Check each topic.',
    source: 'https://kafka.apache.org/documentation/',
    checkedOn,
    system: {
      kind: 'other',
      publicName: 'our message queue',
      description: 'Passes events from one service to another.',
      ...days('P7D'),
    },
    identifiers: [
      answers('key, value', 'What one service tells others, often a reference or a change of a case.'),
    ],
  }),
  store({
    id: 'rabbitmq',
    name: 'RabbitMQ',
    summary: 'Messages between parts of the service that wait to be dealt with.',
    words: ['AMQP', 'Amazon MQ'],
    note: 'Messages stay until they are dealt with, unless you set a time to live.',
    source: 'https://www.rabbitmq.com/docs/ttl',
    system: {
      kind: 'other',
      publicName: 'our message queue',
      description: 'Passes work from one part of the service to another.',
    },
    identifiers: [
      answers('payload', 'What one part of the service tells another, often a reference or an answer.'),
    ],
  }),
  store({
    id: 'sidekiq',
    name: 'Sidekiq jobs',
    summary: 'Work that waits in Redis, with what it is about.',
    words: ['Ruby', 'Rails', 'background job', 'Redis'],
    note: 'Jobs that fail for good stay 6 months, with their arguments. Pass references, not answers.',
    source: 'https://github.com/sidekiq/sidekiq/wiki/Error-Handling',
    checkedOn,
    system: {
      kind: 'cache',
      publicName: 'our work queue',
      description: 'Holds work that is still to be done.',
    },
    identifiers: [
      answers('args', 'What the job is about, often the reference of a case.'),
      added(dateAndTime('created_at, enqueued_at, failed_at')),
    ],
  }),
  store({
    id: 'aws-rds-backups',
    name: 'AWS RDS backups',
    summary: 'Daily copies of a database in AWS.',
    words: ['Aurora', 'snapshot', 'point-in-time recovery'],
    note: 'Automatic copies stay 1 to 35 days, as you set it. Copies that somebody makes stay until deleted.',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html',
    checkedOn,
    party: amazon,
    system: {
      kind: 'backup',
      publicName: 'our backups',
      description: 'Copies of the database, in case it is lost.',
    },
    identifiers: [answers('snapshot', 'Everything that is in the database, as it was on that day.')],
  }),
  store({
    id: 'azure-sql-backups',
    name: 'Azure SQL backups',
    summary: 'Copies of a database in Azure.',
    words: ['point-in-time restore', 'long-term retention'],
    note: 'The 7 days are how Azure is set at first. Long-term copies can be kept up to 10 years.',
    source: 'https://learn.microsoft.com/en-us/azure/azure-sql/database/automated-backups-overview',
    checkedOn,
    party: microsoft,
    system: {
      kind: 'backup',
      publicName: 'our backups',
      description: 'Copies of the database, in case it is lost.',
      ...days('P7D'),
    },
    identifiers: [answers('backup', 'Everything that is in the database, as it was on that day.')],
  }),
  store({
    id: 'aws-backup',
    name: 'AWS Backup',
    summary: 'Copies of databases, files and servers in AWS, made by a plan.',
    words: ['recovery point', 'vault', 'vault lock'],
    note: 'The plan says how long copies stay. With a vault lock nobody can delete them earlier.',
    source: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html',
    checkedOn,
    party: amazon,
    system: {
      kind: 'backup',
      publicName: 'our backups',
      description: 'Copies of our systems, in case they are lost.',
    },
    identifiers: [answers('recovery point', 'Everything that is in the systems, as it was on that day.')],
  }),
]
