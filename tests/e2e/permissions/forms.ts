import type { Permission } from '@/domain/review/permissions'
import type { Address } from './addresses'

/** A form, who is given it, and what sending it does. */
export type Form = {
  page: string
  by: 'editor' | 'officer' | 'colleague' | 'administrator' | 'foreigner'
  permission: Permission
  about: Address['about']
  answers: Record<string, string>
  /** What the answer shows when it was done, unless it leads on to another page. */
  shows?: string
  /** Where it is sent, unless to its page; `$` in it stands for what it is about. */
  to?: string
  /** Where its own page gives no form, the one whose fields it is made of, as somebody might who knows the name of an action. */
  forged?: { from: string; action: string }
}

const ofService = (path: string, permission: Permission, answers: Form['answers']): Form => ({
  page: `/services/own${path}`,
  by: 'editor',
  permission,
  about: 'service',
  answers,
})
/** Of a version, as tests/e2e/permissions/versions.ts leaves it, of a service of somebody who may take the step. */
const ofVersion = (
  version: `${string}/versions/${number}`,
  step: string,
  by: Form['by'],
  answers: Form['answers'] = {},
): Form => ({
  page: `/services/${version}/${step}`,
  by,
  permission: `${permissionOf(step)} version` as Permission,
  about: 'service',
  answers,
})
const permissionOf = (step: string) =>
  step.startsWith('sign') ? 'sign' : step === 'exception' ? 'except' : step
const ofOrganisation = (path: string, permission: Permission, answers: Form['answers']): Form => ({
  page: `/organisation${path}`,
  by: 'officer',
  permission,
  about: 'organisation',
  answers,
})
const ofPeople = (path: string, permission: Permission, answers: Form['answers'] = {}): Form => ({
  page: `/people${path}`,
  by: 'administrator',
  permission,
  about: /^\/(viewer|departed)/.test(path) ? 'person' : 'organisation',
  answers,
})

const ofThemselves = (page: string, answers: Form['answers'] = {}): Form => ({
  page,
  by: 'editor',
  permission: 'change notification',
  about: 'organisation',
  answers,
})

/** A form of each kind, in an order in which whoever may can send them one after another. */
export const forms: readonly Form[] = [
  ofService('/describe/about', 'change record', { summary: 'stored' }),
  ofService('/people/new', 'create record', { name: 'stored' }),
  ofService('/people/visitors/who', 'change record', { name: 'stored' }),
  ofService('/people/proposed', 'change record', {}),
  ofService('/purposes/book/bases/new', 'change record', { basis: 'legal-obligation' }),
  ofService('/purposes/book/bases/0', 'change record', { basis: 'contract' }),
  ofService('/purposes/book/bases/0/remove', 'change record', { confirm: 'yes' }),
  ofService('/people', 'change record', { completed: 'yes' }),
  ofService('/catalogue/nginx-access-log', 'create record', { identifiers: '0' }),
  ofService('/evidence/decide?as=not-ours&of=seen', 'change record', { reason: 'stored' }),
  ofService('/evidence/decide?as=record&of=seen', 'create record', { plainName: 'stored' }),
  {
    ...ofService('/evidence/new', 'create record', { text: 'name,purpose,expires\nstored,stored,1 day\n' }),
    to: '/services/$/evidence/upload',
  },
  {
    ...ofService('/audit-notice', 'see record', { text: 'We keep your data for 1 year.' }),
    shows: 'What the audit found',
  },
  {
    // Only a complete record can be submitted, and none of these is; tests/e2e/review.spec.ts submits one.
    ...ofService('/submit', 'submit version', { hash: '0'.repeat(64) }),
    forged: {
      from: '/services/own/describe/about',
      action: 'app/_record/actions/submit-record.ts submitRecord',
    },
  },
  ofService('/people/visitors/remove', 'remove record', { confirm: 'yes' }),
  ofService('/comments/new?about=service/name', 'create comment', { words: 'stored' }),
  ofService('/comments/said-own', 'create comment', { words: 'stored', verb: 'answer' }),
  { ...ofService('/comments/said-own', 'resolve comment', { verb: 'resolve' }), by: 'officer' },
  { ...ofService('/comments/said-own', 'resolve comment', { verb: 'reopen' }), by: 'officer' },
  ofService('/comments/said-own/withdraw', 'withdraw comment', {}),
  ofVersion('own/versions/1', 'restore', 'editor'),
  ofVersion('own/versions/1', 'confirm', 'editor'),
  ofVersion('own/versions/1', 'retire', 'officer'),
  ofVersion('own/versions/2', 'assign', 'officer', { reviewerId: 'officer' }),
  ofVersion('own/versions/2', 'sign-off/consultation-reviewed', 'officer', { name: 'A', position: 'B' }),
  ofVersion('own/versions/2', 'recall', 'editor'),
  ofVersion('neighbour/versions/1', 'reinstate', 'officer'),
  ofVersion('neighbour/versions/2', 'publish', 'officer'),
  ofVersion('foreign/versions/2', 'approve', 'foreigner', {
    publish: 'onDay',
    ...{ 'publishOn-day': '1', 'publishOn-month': '1', 'publishOn-year': '2100' },
    ...{ 'reviewOn-day': '1', 'reviewOn-month': '1', 'reviewOn-year': '2101' },
  }),
  ofVersion('foreign/versions/2', 'return', 'foreigner', { words: 'stored' }),
  {
    // Only where no officer may review a version is there an exception, and there is one here; tests/store/four-eyes-exception.test.ts has one.
    ...ofVersion('own/versions/2', 'exception', 'administrator', { number: '2', reason: 'stored' }),
    forged: { from: '/people/new', action: 'app/_review/actions.ts except' },
  },
  // What the officer shares, a colleague confirms.
  { ...ofOrganisation('/changes', 'confirm sharedChange', {}), by: 'colleague' },
  ofOrganisation('/profile/registration', 'change organisation', { registration: 'Z0000000' }),
  ofOrganisation('/contacts/new', 'create organisation', { topic: 'general', name: 'Stored' }),
  ofOrganisation('/contacts/desk/how', 'change organisation', { email: 'stored@example.org' }),
  ofOrganisation('/systems/log/access/new', 'change organisation', { who: 'stored', kind: 'role' }),
  ofOrganisation('/systems/log/access/0/remove', 'change organisation', { confirm: 'yes' }),
  ofOrganisation('/contacts/desk/remove', 'remove organisation', { confirm: 'yes' }),
  ofPeople('/new', 'create people', { name: 'Stored', email: 'stored@example.org' }),
  ofPeople('/teams/new', 'create team', { name: 'Stored' }),
  ofPeople('/viewer', 'change people', { name: 'Stored' }),
  ofPeople('/viewer/access', 'change people'),
  ofPeople('/departed/erase', 'change people'),
  ofPeople('/viewer/sessions', 'end session'),
  {
    page: '/services/new',
    by: 'editor',
    permission: 'create service',
    about: 'any team',
    answers: { name: 'Stored', teamId: 'visits' },
  },
  ofPeople('/mail', 'send mail', { ids: 'unsent' }),
  ofThemselves('/account/emails', { mail: 'digest' }),
  ofThemselves('/notifications'),
  { page: '/account', by: 'editor', permission: 'end session', about: 'person', answers: {} },
]
