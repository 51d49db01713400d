import { documents } from '@/domain/documents/documents'
import { formats } from '@/domain/exchange/writers/formats'
import { sections } from '@/domain/record/sections'
import type { Permission } from '@/domain/review/permissions'
import { stepsOnVersion } from '@/domain/review/workflow'

/** What an address shows and who may see it. `$` in it stands for the service or the person that it is about. */
export type Address = {
  at: string
  permission: Permission
  /** Whose the thing is: of each service, each person, what each of them was told, or the organisation of whoever asks. */
  about: 'service' | 'staff notice' | 'person' | 'notification' | 'organisation' | 'any team'
  /** Where whoever may see it, but not change it, is led instead of being refused. */
  readable?: Permission
  /** What whoever may gets, unless it is a page. */
  status?: number
  /** Whether whoever may can be led on to another page. */
  leadsOn?: true
}

const service = (at: string, permission: Permission = 'see record'): Address => ({
  at: `/services/$${at}`,
  permission,
  about: 'service',
})
const asked = (at: string, permission: Permission = 'change record'): Address => ({
  ...service(at, permission),
  readable: 'see record',
})
const organisation = (at: string, permission: Permission = 'see organisation'): Address => ({
  at: `/organisation${at}`,
  permission,
  about: 'organisation',
})
const askedOfAll = (at: string, permission: Permission = 'change organisation'): Address => ({
  ...organisation(at, permission),
  readable: 'see organisation',
})
const people = (at: string, permission: Permission, about: Address['about'] = 'organisation'): Address => ({
  at: `/people${at}`,
  permission,
  about,
})
const open = (at: string, status = 200): Address => ({
  at,
  permission: 'see publicPage',
  about: 'organisation',
  status,
})
const notice = (at: string): Address => ({ ...open(`/notices${at}`), permission: 'see notice' })
/** What a service has below its address under `/notices`. */
const published = ['', '.md', '.json', '/cookies', '/cookies.json', '/versions', '/1', '/1.md', '/1/changes']

/** Every route of the application by its folder, each with addresses that it answers. */
export const addresses: Record<string, readonly Address[]> = {
  '/': [{ ...organisation('', 'see organisation'), at: '/', leadsOn: true }],
  '/accessibility': [open('/accessibility')],
  '/account': [{ at: '/account', permission: 'see session', about: 'organisation' }],
  '/account/emails': [{ at: '/account/emails', permission: 'see notification', about: 'organisation' }],
  '/api/auth/[...nextauth]': [open('/api/auth/signout', 404), open('/api/auth/session', 404)],
  '/audit': [{ at: '/audit', permission: 'see audit', about: 'organisation' }],
  '/audit/export.csv': [{ at: '/audit/export.csv', permission: 'export audit', about: 'organisation' }],
  '/cookies': [open('/cookies')],
  '/desk': [{ at: '/desk', permission: 'see desk', about: 'organisation' }],
  '/healthz': [open('/healthz')],
  '/no-access': [open('/no-access')],
  '/notices': [notice(''), notice('?search=name')],
  '/notices/[...path]': [
    ...published.map((at) => notice(`/own${at}`)),
    ...published.map(
      (at): Address => ({ at: `/notices/$${at}`, permission: 'see staffNotice', about: 'staff notice' }),
    ),
    ...['/own/dpia', '/own/1/dpia.json', '/own/2', '/own/2.md', '/nothing'].map((at) =>
      open(`/notices${at}`, 404),
    ),
  ],
  '/notices/feed.atom': [notice('/feed.atom')],
  '/notifications': [{ at: '/notifications', permission: 'see notification', about: 'organisation' }],
  '/notifications/[id]': [
    { at: '/notifications/$', permission: 'see notification', about: 'notification', leadsOn: true },
  ],
  '/organisation': [organisation('')],
  '/organisation/[list]': [{ ...open('/organisation/contacts'), leadsOn: true }],
  '/organisation/[list]/[id]': [
    organisation('/contacts/desk'),
    organisation('/contacts/new', 'create organisation'),
    askedOfAll('/profile/about'),
  ],
  '/organisation/[list]/[id]/[page]': [
    askedOfAll('/contacts/desk/how'),
    askedOfAll('/contacts/desk/remove', 'remove organisation'),
  ],
  '/organisation/[list]/[id]/[page]/[index]': [
    askedOfAll('/systems/log/access/0'),
    askedOfAll('/systems/log/access/new'),
  ],
  '/organisation/[list]/[id]/[page]/[index]/remove': [askedOfAll('/systems/log/access/0/remove')],
  '/organisation/changes': [organisation('/changes', 'see sharedChange')],
  '/people': [people('', 'see people')],
  '/people/[id]': [people('/$', 'see people', 'person')],
  '/people/[id]/access': [people('/$/access', 'see people', 'person')],
  '/people/[id]/erase': [{ ...people('/$/erase', 'see people', 'person'), leadsOn: true }],
  '/people/[id]/invited': [people('/$/invited', 'see people', 'person')],
  '/people/[id]/reach': [people('/$/reach', 'see people', 'person')],
  '/people/[id]/sessions': [people('/$/sessions', 'see session', 'person')],
  '/people/mail': [people('/mail', 'see mail')],
  '/people/new': [people('/new', 'create people')],
  '/people/refusals': [people('/refusals', 'see refusal')],
  '/people/teams/new': [people('/teams/new', 'create team')],
  '/privacy': [open('/privacy')],
  '/readyz': [open('/readyz')],
  '/refused/[kind]': [open('/refused/forbidden', 403), open('/refused/not-found', 404)],
  '/rules': [{ at: '/rules', permission: 'see rules', about: 'organisation' }],
  '/services': [{ at: '/services', permission: 'see organisation', about: 'organisation' }],
  '/services/[slug]': [service('')],
  '/services/[slug]/[list]': sections.map(({ id }) => service(`/${id}`)),
  '/services/[slug]/[list]/[id]': [
    service('/people/visitors'),
    service('/people/new', 'create record'),
    asked('/describe/about'),
    service('/evidence/recording'),
    service('/observations/seen'),
  ],
  '/services/[slug]/[list]/[id]/[page]': [
    asked('/people/visitors/who'),
    asked('/people/visitors/remove', 'remove record'),
  ],
  '/services/[slug]/[list]/[id]/[page]/[index]': [
    asked('/purposes/book/bases/0'),
    asked('/purposes/book/bases/new'),
  ],
  '/services/[slug]/[list]/[id]/[page]/[index]/remove': [asked('/purposes/book/bases/0/remove')],
  '/services/[slug]/audit-notice': [service('/audit-notice')],
  '/services/[slug]/catalogue': [service('/catalogue', 'see catalogue')],
  '/services/[slug]/catalogue/[entry]': [service('/catalogue/nginx-access-log', 'see catalogue')],
  '/services/[slug]/catalogue/suggestions': [service('/catalogue/suggestions', 'see catalogue')],
  '/services/[slug]/check-answers': [service('/check-answers')],
  '/services/[slug]/comments': [service('/comments', 'see comment')],
  '/services/[slug]/comments/[id]': [service('/comments/said-$', 'see comment')],
  '/services/[slug]/comments/[id]/withdraw': [
    // Whoever may withdraw what they say, but did not say this, is led to where it stands.
    { ...service('/comments/said-$/withdraw', 'withdraw comment'), leadsOn: true },
  ],
  '/services/[slug]/comments/new': [service('/comments/new?about=service/name', 'create comment')],
  '/services/[slug]/documents': [service('/documents', 'see documents')],
  '/services/[slug]/documents/[document]': Object.keys(documents).map((id) =>
    service(`/documents/${id}`, 'see documents'),
  ),
  '/services/[slug]/documents/[document]/[format]': Object.keys(documents).flatMap((id) =>
    Object.keys(formats).map((format) => service(`/documents/${id}/${format}`, 'export documents')),
  ),
  '/services/[slug]/evidence': [service('/evidence'), service('/evidence?list=recorded')],
  '/services/[slug]/evidence/decide': [
    service('/evidence/decide?as=not-ours&of=seen', 'change record'),
    service('/evidence/decide?as=record&of=seen', 'change record'),
  ],
  '/services/[slug]/evidence/new': [service('/evidence/new', 'create record')],
  // Where the form is sent; whoever may send it is led to the form.
  '/services/[slug]/evidence/upload': [{ ...service('/evidence/upload', 'create record'), leadsOn: true }],
  '/services/[slug]/history': [service('/history', 'see history')],
  '/services/[slug]/record.json': [service('/record.json', 'export record')],
  '/services/[slug]/stale': [service('/stale', 'see version')],
  '/services/[slug]/submit': [service('/submit', 'submit version')],
  '/services/[slug]/versions': [service('/versions', 'see version')],
  '/services/[slug]/versions/[number]': [service('/versions/2', 'see version')],
  '/services/[slug]/versions/[number]/[step]': stepsOnVersion.map((step) =>
    service(
      `/versions/${['confirm', 'reinstate', 'retire'].includes(step) ? 1 : 2}/${step}`,
      `${step} version`,
    ),
  ),
  '/services/[slug]/versions/[number]/documents/[document]': Object.keys(documents).map((id) =>
    service(`/versions/2/documents/${id}`, 'see documents'),
  ),
  '/services/[slug]/versions/[number]/exception': [service('/versions/2/exception', 'except version')],
  '/services/[slug]/versions/[number]/restore': [service('/versions/2/restore', 'restore version')],
  '/services/[slug]/versions/compare': [service('/versions/compare?from=1&to=2', 'see version')],
  '/services/[slug]/versions/[number]/sign-off': [service('/versions/2/sign-off', 'see version')],
  '/services/[slug]/versions/[number]/sign-off/[item]': [
    service('/versions/2/sign-off/dpo-advice', 'sign version'),
  ],
  '/services/new': [{ at: '/services/new', permission: 'create service', about: 'any team' }],
  '/sign-in': [open('/sign-in')],
  '/sign-out': [open('/sign-out')],
}
