import { encryptions, isSafeguard } from '@/domain/own-record/deployment'
import { isPeriod } from '@/domain/record/period'
import { placeCode } from '@/domain/record/vocabulary/places'
import { safeguards } from '@/domain/record/vocabulary/safeguards'

/** A variable of the environment; `T` is what it becomes. */
export type Setting<T> = {
  /** What it is and why one would set it, in Markdown. */
  about: string
  /** What counts unless it is set. */
  unless?: string
  /** Undefined for a text that makes no sense. */
  read: (text: string) => T | undefined
  /** What to set it to, for somebody whose text makes none: “Set it to …”. */
  wanted?: string
  /** Whether a message must not quote it. */
  isSecret?: boolean
}

type Wording = Pick<Setting<unknown>, 'about' | 'isSecret'>

const text = (wording: Wording): Setting<string> => ({ ...wording, read: (text) => text })
const textUnless = (unless: string, wording: Wording) => ({ ...text(wording), unless })
const secret = (about: string) => text({ about, isSecret: true })

/** A text of a form. */
const fitting = (wanted: string, fits: (text: string) => boolean, wording: Wording): Setting<string> => ({
  ...{ ...wording, wanted },
  read: (text) => (fits(text) ? text : undefined),
})

/** One or several words with commas between them. */
const words = (wanted: string, isWord: (word: string) => boolean, about: string) =>
  fitting(wanted, (text) => text.split(',').every((word) => word.trim() === '' || isWord(word.trim())), {
    about,
  })

/** A whole number, with its unit in `wanted`. */
const whole = (unless: number, from: number, to: number, wanted: string, about: string) => ({
  ...{ about, wanted, unless: String(unless) },
  read: (text: string) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    return number >= from && number <= to ? number : undefined
  },
})

const seconds = (unless: number, about: string) =>
  whole(unless, 0, 9999, 'a number of seconds, from 0 to 9999', about)

/** How often within a quarter of an hour. An office may share one address, so that limit is high. */
const limit = (unless: number, about: string) =>
  whole(
    unless,
    1,
    999_999_999,
    'how often in 15 minutes, a number from 1',
    `how often in 15 minutes ${about}`,
  )

const flag = (about: string) => ({
  ...{ about, wanted: '1, or leave it out', unless: '0' },
  read: (text: string) => (text === '1' ? true : text === '0' ? false : undefined),
})

const places = (about: string) =>
  words(
    'countries with commas between them, like GB, IE',
    (word) => placeCode(word) !== undefined,
    `where ${about}, such as \`GB, IE\``,
  )
const safeguard = (about: string) =>
  words(
    `some of ${Object.keys(safeguards).join(', ')}`,
    isSafeguard,
    `what protects data outside the UK ${about}, such as \`adequacy-regulations\``,
  )
const encryption = (about: string) =>
  words(
    `some of ${encryptions.join(', ')}`,
    (word) => encryptions.includes(word),
    `how data is encrypted ${about}: \`in-transit\`, \`at-rest\`, \`fields\` or \`none\`, or several of them`,
  )
const period = (about: string) => fitting('a period like P30D', isPeriod, { about: `how long ${about}` })

const protocolOf = (address: string) => (URL.canParse(address) ? new URL(address).protocol : '')

const madeUnlessSet = 'Made and kept in `DATA_DIR` unless set; set it when there are several processes'

/** What decides how it is served, by whom it is used and what it takes. */
export const serving = {
  DATABASE_URL: secret(
    'PostgreSQL 15 or later; where `pg_trgm` may be created, search has an index. A pooler in front of it must know named statements (PgBouncer from 1.21). Without it the embedded database is used, for one process and for trying out',
  ),
  MIGRATE_DATABASE_URL: secret(
    'the same database for the user who owns its tables, when that is another one than the user of `DATABASE_URL`: see [deploy.md](deploy.md#the-database-and-its-owner)',
  ),
  DATA_DIR: textUnless('data', { about: 'folder of the embedded database and of generated keys' }),
  PORT: whole(
    3000,
    1,
    65_535,
    'a number from 1 to 65535',
    'where it listens, on every address of the machine',
  ),
  SHUTDOWN_DELAY: seconds(
    0,
    'how many seconds a process goes on taking requests after SIGTERM, while `/readyz` says 503 and each answer closes its connection, so that load balancers send people elsewhere. A second signal ends it at once',
  ),
  SHUTDOWN_TIMEOUT: seconds(25, 'how many seconds requests that are under way then have to finish'),
  BUILD_FOLDER: textUnless('.next', {
    about:
      'folder of the built pages, in this one. What a running process serves is not built anew: to build a new version beside it, name another folder, such as `.next-2`, for `npm run build` and for the process that is to serve it',
  }),
  NEXTAUTH_URL: fitting(
    'the address that people use, like https://inventory.example.gov.uk',
    (text) => /^https?:\/\//.test(text) && URL.canParse(text),
    {
      about:
        'the address that people use, with `https://`; this machine’s own, at `PORT`, unless set. Cookies are Secure and HSTS is sent only with `https://`',
    },
  ),
  ALLOWED_ORIGINS: words(
    'the beginnings of addresses, like https://old.example.gov.uk, with commas between them',
    (word) => /^https?:\/\/[^/\s]+$/.test(word),
    'further origins whose pages may send forms here, such as `https://old.example.gov.uk`, with commas between them. Otherwise forms are taken from pages at `NEXTAUTH_URL` alone, whatever host a proxy names; on this machine itself by each of its names',
  ),
  TRUSTED_PROXIES: whole(
    0,
    0,
    9,
    'the number of proxies in front, from 0 to 9',
    'how many proxies in front add the address that they were asked from to `X-Forwarded-For`; with 0 the header does not count',
  ),
  NEXTAUTH_SECRET: secret(`signs session cookies. ${madeUnlessSet}`),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secret(
    `keeps open forms working over a new deployment. ${madeUnlessSet}`,
  ),
  AUDIT_KEY: secret(`signs the checkpoints of the history. ${madeUnlessSet}`),
  OIDC_ISSUER: text({
    about:
      'the address of any OpenID Connect provider; the redirect address to register there is `<NEXTAUTH_URL>/api/auth/callback/oidc`',
  }),
  OIDC_CLIENT_ID: text({ about: 'what that provider calls the inventory' }),
  OIDC_CLIENT_SECRET: secret('what the inventory proves itself with there'),
  OIDC_NAME: text({ about: 'what the sign-in button calls the provider; its host unless set' }),
  OIDC_TRUST_EMAIL: flag(
    '`1` for a provider that never says whether an email address is verified. Only where your organisation itself gives people their addresses, and nobody else’s people can sign in: an invitation is found by its address',
  ),
  DEMO_SIGN_IN: flag('`1` lets anybody sign in as a demo person. Never with an issuer'),
  LIMIT_SIGN_IN_ADDRESS: limit(300, 'people may sign in from one address'),
  LIMIT_SIGN_IN_PERSON: limit(30, 'one person may sign in'),
  LIMIT_EXPORT: limit(300, 'one person may take documents away'),
  LIMIT_UPLOAD: limit(60, 'one person may add evidence or have notices audited'),
  EVIDENCE_MEGABYTES: whole(
    300,
    1,
    2000,
    'the most that a file of evidence may have, from 1 to 2000',
    'the most that a file of evidence may have, in megabytes. It is read as it comes and never kept, so a proxy in front must let as much through',
  ),
  MAIL_SMTP_URL: {
    ...fitting(
      'an address like smtp://user:password@mail.example.gov.uk:587',
      (text) => /^smtps?:$/.test(protocolOf(text)),
      {
        about:
          'the mail server by which people are told what happens, such as `smtp://user:password@mail.example.gov.uk:587`; TLS is required unless it is on this machine',
      },
    ),
    isSecret: true,
  },
  MAIL_FROM: fitting(
    'an email address, or to a name and an address in angle brackets',
    (text) => /^([^<>]+ <)?[^<>@\s]+@[^<>@\s]+>?$/.test(text),
    { about: 'the address that those emails come from' },
  ),
  NOTIFY_API_KEY: fitting(
    'a whole key of GOV.UK Notify, with its name',
    (text) => /-[\da-f-]{36}-[\da-f-]{36}$/.test(text),
    {
      about:
        'the same by GOV.UK Notify. With neither this nor a mail server, people are told in the inventory alone, unless another process on the same database has one; what nobody could send for a week is not sent any more',
      isSecret: true,
    },
  ),
  NOTIFY_TEMPLATE_ID: text({
    about: 'a template there that has `((subject))` as its subject and `((text))` as its message',
  }),
  NOTIFY_BASE_URL: fitting(
    'an address that starts with https://',
    (text) => /^https?:$/.test(protocolOf(text)),
    { about: 'the address of a stand-in for GOV.UK Notify' },
  ),
} satisfies Record<string, Setting<unknown>>

/** What its own record takes from this installation; what is not set is shown as not recorded. */
export const itself = {
  HOST_ORGANISATION: text({
    about: 'the ID of the organisation whose inventory it is; needed when it holds several',
  }),
  HOSTING_PROVIDER: text({
    about:
      'the name of the organisation that runs the servers, the database and their logs under a contract; `own` if it is your own',
  }),
  HOSTING_PLACES: places('those are'),
  HOSTING_SAFEGUARD: safeguard('there'),
  HOSTING_ENCRYPTION: encryption('there'),
  OIDC_PROVIDER: text({ about: 'the name of the organisation that runs the sign-in service, or `own`' }),
  OIDC_PLACES: places('the sign-in service is'),
  OIDC_SAFEGUARD: safeguard('at the sign-in service'),
  OIDC_ENCRYPTION: encryption('at the sign-in service'),
  MAIL_PROVIDER: text({
    about: 'the name of the organisation that runs the service that sends emails, or `own`',
  }),
  MAIL_PLACES: places('the service that sends emails is'),
  MAIL_SAFEGUARD: safeguard('at the service that sends emails'),
  MAIL_ENCRYPTION: encryption('at the service that sends emails'),
  MAIL_RETENTION: period(
    'that service keeps what it has sent; GOV.UK Notify says 7 days, `P7D`, unless you have changed it there',
  ),
  LOG_RETENTION: period('logs of the application and of the servers before it are kept, such as `P30D`'),
} satisfies Record<string, Setting<unknown>>

/** Settings of which one is of no use without the other. */
export const pairs = [
  ['NOTIFY_API_KEY', 'NOTIFY_TEMPLATE_ID'],
  ['MAIL_SMTP_URL', 'MAIL_FROM'],
] as const

export const settingsTable = { ...serving, ...itself }

export type SettingName = keyof typeof settingsTable

type Value<S> = S extends { unless: string; read: (text: string) => infer T }
  ? Exclude<T, undefined>
  : S extends { read: (text: string) => infer T }
    ? T | undefined
    : never

/** What the environment says, by the names of its variables. */
export type Settings = { readonly [Name in SettingName]: Value<(typeof settingsTable)[Name]> }
