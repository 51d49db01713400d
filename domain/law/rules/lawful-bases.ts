import type { Purpose, ServiceRecord } from '@/domain/record/record'
import type { LawfulBasis } from '@/domain/record/vocabulary/lawful-bases'
import { isNoAnswer } from '../no-answer'
import type { Breach, Rule } from '../rule'
import { wrongSource } from '../source-in-law'
import { ownPurposes } from '../used-for'

type Basis = NonNullable<Purpose['bases']>[number]

/** An organisation is one unless it says otherwise. */
const isPublicAuthority = ({ organisation: { kind } }: ServiceRecord) => kind !== 'other'

function purposesOn(record: ServiceRecord, wrong: (basis: Basis, purpose: Purpose) => boolean): Purpose[] {
  return ownPurposes(record).filter((purpose) => purpose.bases?.some((basis) => wrong(basis, purpose)))
}

/** The purposes for which a public authority relies on an interest without saying that it is not its own task. */
function interestsForOwnTasks(record: ServiceRecord, interest: LawfulBasis): Breach[] {
  if (!isPublicAuthority(record)) return []
  return purposesOn(record, ({ basis, notPublicTask }, { bases = [] }) => {
    return (
      basis === interest &&
      (isNoAnswer(notPublicTask) || bases.some((other) => other.basis === 'public-task'))
    )
  }).map(({ id, name, bases = [] }) => {
    const both = bases.some(({ basis }) => basis === 'public-task')
    return {
      text: both
        ? `To ${name}: it is recorded as a public task too, so rely on that alone`
        : `To ${name}: rely on public task, or say why this is not one of your tasks`,
      facts: [`purpose/${id}/bases`, 'organisation/kind'],
    }
  })
}

/** Whether each basis has an explanation of its own. */
function areToldApart(bases: readonly Basis[]): boolean {
  const said = bases.flatMap(({ explanation }) =>
    isNoAnswer(explanation) ? [] : (explanation ?? '').trim().toLowerCase(),
  )
  return new Set(said).size === bases.length
}

/** What is wrong with the law behind a basis that needs one, if anything. */
function sourceFault({ basis, source }: Basis): string | undefined {
  if (!source || (basis !== 'public-task' && basis !== 'legal-obligation')) return undefined
  return wrongSource(source, basis === 'public-task' ? 'task' : 'duty')
}

/** UK GDPR Article 6: which basis may be relied on, by whom and with what behind it. */
export const lawfulBasisRules: readonly Rule[] = [
  {
    id: 'legal-source-missing',
    title: 'Name the law behind each public task and legal obligation',
    provision: 'source-in-law',
    appliesTo: 'Purposes on the basis of a public task or a legal obligation',
    severity: 'must',
    why: 'These two bases count only if another law lays the task or duty down. Data protection law gives no public task.',
    check: (record) =>
      ownPurposes(record).flatMap(({ id, name, bases = [] }) => {
        const wrong = [...new Set(bases.flatMap((basis) => sourceFault(basis) ?? []))]
        return wrong.length > 0
          ? { text: `To ${name}: ${wrong.join('; ')}`, facts: [`purpose/${id}/bases`] }
          : []
      }),
  },
  {
    id: 'recognised-interest-before-its-time',
    title: 'Do not rely on a recognised legitimate interest before it was law',
    provision: 'six-lawful-bases',
    appliesTo: 'Purposes on the basis of a recognised legitimate interest',
    severity: 'must',
    why: 'There was no such basis until 5 February 2026.',
    check: (record) =>
      purposesOn(record, ({ basis }) => basis === 'recognised-legitimate-interest').map(({ id, name }) => ({
        text: `To ${name}: name another basis on a day before 5 February 2026`,
        facts: [`purpose/${id}/bases`],
      })),
  },
  {
    id: 'recognised-interest-for-own-task',
    title: 'Do not use a recognised legitimate interest for your own public tasks',
    provision: 'recognised-interests',
    appliesTo: 'Purposes of public authorities on the basis of a recognised legitimate interest',
    severity: 'must',
    why: 'The law keeps this basis from public authorities that perform their tasks. They have public task instead.',
    check: (record) => interestsForOwnTasks(record, 'recognised-legitimate-interest'),
  },
  {
    id: 'legitimate-interests-for-own-task',
    title: 'Do not use legitimate interests for your own public tasks',
    provision: 'interests-of-public-authorities',
    appliesTo: 'Purposes of public authorities on the basis of legitimate interests',
    severity: 'must',
    why: 'The law keeps this basis from public authorities that perform their tasks. They have public task instead.',
    check: (record) => interestsForOwnTasks(record, 'legitimate-interests'),
  },
  {
    id: 'basis-beside-public-task',
    title: 'Say what rests on a contract or a legal obligation, and what on a public task',
    provision: 'purposes-in-notice',
    appliesTo: 'Purposes on the basis of a public task and of a contract or a legal obligation together',
    severity: 'should',
    why: 'People have other rights under each of them. If both are named for one purpose, nobody can tell which rights there are.',
    check: (record) =>
      ownPurposes(record).flatMap(({ id, name, bases = [] }) => {
        const beside = bases.filter(({ basis }) => basis === 'contract' || basis === 'legal-obligation')
        const tasks = bases.filter(({ basis }) => basis === 'public-task')
        if (tasks.length === 0 || beside.length === 0 || areToldApart([...tasks, ...beside])) return []
        return {
          text: `To ${name}: make two purposes of it, or say at each lawful basis what rests on it`,
          facts: [`purpose/${id}/bases`],
        }
      }),
  },
  {
    id: 'joint-controllers-arrangement',
    title: 'Say what joint controllers have arranged',
    provision: 'joint-controllers',
    appliesTo: 'Purposes that you decide together with another organisation',
    severity: 'must',
    why: 'Joint controllers must agree who does what, and the essence of it must be open to people.',
    check: ({ purposes }) =>
      purposes
        .filter(({ role, roleDetail }) => role === 'joint' && isNoAnswer(roleDetail))
        .map(({ id, name }) => ({
          text: `To ${name}: say which of the joint controllers does what`,
          facts: [`purpose/${id}/roleDetail`, `purpose/${id}/role`],
        })),
  },
]
