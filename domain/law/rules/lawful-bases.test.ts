import type { Purpose, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { lawfulBasisRules } from './lawful-bases'

const on =
  (...bases: NonNullable<Purpose['bases']>) =>
  (r: ServiceRecord) =>
    Object.assign(r.purposes[0] as object, { bases })
const source = (words: string) => on({ basis: 'public-task', source: words })
const notOurTask = 'Renting out a hall is no task of ours.'
const publicTask = { basis: 'public-task', source: 'section 47 of the Prison Act 1952' } as const

describeRules(lawfulBasisRules, {
  'legal-source-missing': {
    breaks: {
      'a source that is still to be found': source('To be confirmed'),
      'data protection law as the source': source('UK GDPR Article 6(1)(e)'),
      'the Data Protection Act as the source': source('the Data Protection Act 2018'),
      'the article of the lawful bases as the source': on({
        basis: 'legal-obligation',
        source: 'UK GDPR Article 6(1)(c)',
      }),
      'a legal obligation without a law': on({ basis: 'legal-obligation', source: 'good practice' }),
    },
    meets: {
      'the functions of a department': source('The functions of the Ministry as a government department'),
      'data protection law that obliges': on({ basis: 'legal-obligation', source: 'UK GDPR, Article 32' }),
      'a law that obliges': on({
        basis: 'legal-obligation',
        source: 'section 3 of the Public Records Act 1958',
      }),
      'a purpose of which another is the controller': (r) => [
        source('TBC')(r),
        Object.assign(r.purposes[0] as object, { role: 'processor' }),
      ],
    },
    dodges: {
      'other words for not knowing': source('tbc'),
      'a role that is not decided': (r) => [
        source('TBC')(r),
        Object.assign(r.purposes[0] as object, { role: 'not-decided', regime: undefined }),
      ],
      'a good basis beside the bad one': on(publicTask, {
        basis: 'legal-obligation',
        source: 'good practice',
      }),
    },
    facts: ['purpose/security/bases'],
  },
  'recognised-interest-before-its-time': {
    day: '2026-02-04',
    breaks: { 'a recognised legitimate interest': on({ basis: 'recognised-legitimate-interest' }) },
    dodges: {
      'another basis beside it': on(
        { basis: 'public-task', source: 'section 47 of the Prison Act 1952' },
        {
          basis: 'recognised-legitimate-interest',
        },
      ),
    },
    facts: ['purpose/security/bases'],
  },
  'recognised-interest-for-own-task': {
    breaks: {
      'a department that gives no reason': on({ basis: 'recognised-legitimate-interest' }),
      'a department whose public task it is too': on(publicTask, {
        basis: 'recognised-legitimate-interest',
        notPublicTask: notOurTask,
      }),
    },
    meets: {
      'a reason why it is no task of the department': on({
        basis: 'recognised-legitimate-interest',
        notPublicTask: notOurTask,
      }),
      'an organisation that is no public authority': (r) => [
        on({ basis: 'recognised-legitimate-interest' })(r),
        Object.assign(r.organisation, { kind: 'other' }),
      ],
    },
    dodges: {
      'an organisation whose kind nobody says': (r) => [
        on({ basis: 'recognised-legitimate-interest' })(r),
        Object.assign(r.organisation, { kind: undefined }),
      ],
      'a reason that is none': on({ basis: 'recognised-legitimate-interest', notPublicTask: 'N/A' }),
    },
    facts: ['purpose/security/bases', 'organisation/kind'],
  },
  'legitimate-interests-for-own-task': {
    breaks: {
      'a department that gives no reason': on({ basis: 'legitimate-interests', interest: 'Security' }),
    },
    meets: {
      'a reason why it is no task of the department': on({
        basis: 'legitimate-interests',
        notPublicTask: notOurTask,
      }),
    },
    dodges: {
      'an organisation whose kind nobody says': (r) => [
        on({ basis: 'legitimate-interests', interest: 'Security' })(r),
        Object.assign(r.organisation, { kind: undefined }),
      ],
      'a reason that is to come': on({ basis: 'legitimate-interests', notPublicTask: 'To be confirmed' }),
    },
    facts: ['purpose/security/bases', 'organisation/kind'],
  },
  'basis-beside-public-task': {
    breaks: {
      'a legal obligation beside a public task': on(publicTask, {
        basis: 'legal-obligation',
        source: 'section 3 of the Public Records Act 1958',
      }),
      'a contract beside a public task': on(publicTask, { basis: 'contract' }),
    },
    meets: {
      'a public task alone': on(publicTask),
      'what rests on each of them': on(
        { ...publicTask, explanation: 'Running visits.' },
        {
          basis: 'legal-obligation',
          source: 'section 3 of the Public Records Act 1958',
          explanation: 'Choosing records for the National Archives.',
        },
      ),
      'consent beside a public task': on(publicTask, { basis: 'consent' }),
    },
    dodges: {
      'the same explanation of both': on(
        { ...publicTask, explanation: 'Running visits.' },
        { basis: 'contract', explanation: 'running visits.' },
      ),
      'an explanation that is to come': on(
        { ...publicTask, explanation: 'Running visits.' },
        { basis: 'contract', explanation: 'To be confirmed' },
      ),
      'a law that nobody says applies': (r) => [
        on(publicTask, { basis: 'contract' })(r),
        Object.assign(r.purposes[0] as object, { regime: undefined, role: undefined }),
      ],
    },
    facts: ['purpose/security/bases'],
  },
  'joint-controllers-arrangement': {
    breaks: {
      'joint controllers of whom nothing is said': (r) =>
        Object.assign(r.purposes[0] as object, { role: 'joint' }),
    },
    meets: {
      'what each of them does': (r) =>
        Object.assign(r.purposes[0] as object, { role: 'joint', roleDetail: 'They answer requests.' }),
    },
    dodges: {
      'an arrangement that is to come': (r) =>
        Object.assign(r.purposes[0] as object, { role: 'joint', roleDetail: 'To be agreed' }),
      'a word that is no arrangement': (r) =>
        Object.assign(r.purposes[0] as object, { role: 'joint', roleDetail: 'Yes' }),
    },
    facts: ['purpose/security/roleDetail', 'purpose/security/role'],
  },
})
