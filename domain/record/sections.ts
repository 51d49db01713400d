import type { KindName } from './field'

/** One task of a service's task list: its address, its name and the kinds of things that it lists. */
export type Section = { id: string; task: string; title: string; kinds: readonly KindName[] }

export const sections = [
  { id: 'describe', task: 'Describe the service', title: 'The service', kinds: [] },
  { id: 'people', task: 'Say whose data it is', title: 'Whose data it is', kinds: ['people'] },
  {
    id: 'purposes',
    task: 'Give purposes and lawful bases',
    title: 'Purposes and lawful bases',
    kinds: ['purpose'],
  },
  {
    id: 'systems',
    task: 'Record systems that hold or pass the data',
    title: 'Systems and other organisations',
    kinds: ['system', 'party'],
  },
  {
    id: 'identifiers',
    task: 'Record identifiers',
    title: 'Categories and identifiers',
    kinds: ['category', 'identifier', 'categoryHolding', 'holding'],
  },
  {
    id: 'sharing',
    task: 'Record sharing and choices',
    title: 'Sharing and choices',
    kinds: ['sharing', 'choice'],
  },
  {
    id: 'statements',
    task: 'Add statements and contacts',
    title: 'Statements and contacts',
    kinds: ['statement', 'contact'],
  },
  {
    id: 'dpia',
    task: 'Answer DPIA questions',
    title: 'DPIA questions',
    kinds: ['dpiaAnswer', 'risk', 'signOff'],
  },
  {
    id: 'evidence',
    task: 'Compare the record with evidence',
    title: 'Evidence',
    kinds: ['evidence', 'observation'],
  },
  {
    id: 'rules',
    task: 'Check against the rules',
    title: 'Rules and exceptions',
    kinds: ['exception'],
  },
] as const satisfies readonly Section[]

export type SectionId = (typeof sections)[number]['id']

export function sectionOf(kind: KindName): SectionId {
  const found = sections.find(({ kinds }) => (kinds as readonly KindName[]).includes(kind))
  if (!found) throw new Error(`No section lists ${kind}`)
  return found.id
}
