import { rights as rightWords } from '@/domain/record/kinds/statement'
import type { Statement } from '@/domain/record/record'
import { type Block, type FactPath, type Inline, link } from '../blocks'
import { contactBlocks, contactsFor } from '../contacts'
import { factsOf, factsOfEach, organisationFacts } from '../facts'
import { type Item, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { wordsFor } from '../statements'
import { distinct, listed, oneLine, phrase, sentence } from '../wording/sentences'
import { extentOf, type RightName } from './rights-extent'

/** UK GDPR Article 13(2)(b) and (c): each right, how far it goes for what is done here, and how to use it. */
export function yourRights(material: Material): Block[] {
  const { charter } = material.record.organisation
  return section('rights', 2, 'Your rights', [
    paragraph('rights/opening', 'You have the right to:'),
    ...list(
      'rights/list',
      rightNames.flatMap((name) => rightItem(material, name)),
    ),
    ...lawEnforcement(material),
    ...wordsFor(material, 'rights'),
    ...section('rights/using', 3, 'How to use your rights', [
      paragraph(
        'rights/time',
        'It is free to use your rights. We will answer within one month, or tell you within one month if we need longer.',
      ),
      ...contactBlocks('rights/access', contactsFor(material, 'access')),
      ...contactBlocks('rights/rights', contactsFor(material, 'rights')),
      ...anybodyElse(material),
      ...(charter
        ? [
            paragraph(
              'rights/charter',
              ['Read more about your rights in our ', link('personal information charter', charter), '.'],
              organisationFacts('charter'),
            ),
          ]
        : []),
    ]),
  ])
}

/** What “for law enforcement” stands for in the list of rights. */
function lawEnforcement({ record: { purposes } }: Material): Block[] {
  const enforcement = purposes.filter(({ regime }) => regime === 'part-3')
  if (enforcement.length === 0) return []
  const words = `By law enforcement we mean: to ${listed(enforcement.map(({ name }) => phrase(name)))}.`
  const notices = distinct(enforcement.flatMap(({ part3Notice }) => part3Notice ?? []))
  return [
    paragraph(
      'rights/law-enforcement',
      [
        words,
        ...notices.flatMap((href): Inline[] => [
          ' ',
          link('Read the notice about law enforcement', href),
          '.',
        ]),
      ],
      factsOfEach('purpose', enforcement, 'name', 'regime', 'part3Notice'),
    ),
  ]
}

const rightNames = Object.keys(rightWords) as RightName[]

function basisFacts({ record: { purposes } }: Material): FactPath[] {
  return factsOfEach('purpose', purposes, 'bases', 'regime', 'role', 'automation')
}

/** The right in words, what qualifies it here, then the team's own note about it. */
function rightItem(material: Material, name: RightName): Item[] {
  const notes = material.record.statements.filter(({ type, right }) => type === 'right' && right === name)
  const extent = extentOf(material.record.purposes, name)
  if (!extent.applies && notes.length === 0) return []
  const words = [`${rightWords[name]}.`, ...extent.qualification, ...notes.flatMap(noteInWords)]
  const links = notes.flatMap((note): Inline[] =>
    note.link ? [' ', link(oneLine(note.linkText ?? note.link), note.link)] : [],
  )
  return [
    {
      content: [words.join(' '), ...links],
      facts: [
        ...basisFacts(material),
        ...notes.flatMap((note) =>
          factsOf('statement', note, 'type', 'right', 'rightExtent', 'words', 'linkText', 'link'),
        ),
      ],
    },
  ]
}

function noteInWords({ rightExtent, words }: Statement): string[] {
  const opening = {
    'as-law': [],
    more: ['We go further than the law says.'],
    restricted: ['This right goes less far here, as the law allows.'],
  }[rightExtent ?? 'as-law']
  return [...opening, ...(words ? [sentence(words)] : [])]
}

/** The data protection officer answers where no office is named for requests. */
function anybodyElse(material: Material): Block[] {
  if (contactsFor(material, 'access').length > 0 && contactsFor(material, 'rights').length > 0) return []
  const contacts = contactsFor(material, 'privacy', 'dpo')
  if (contacts.length === 0) return []
  const others = contactsFor(material, 'access', 'rights').length > 0
  return [
    paragraph(
      'rights/others',
      others ? 'For all other requests, contact:' : 'To use any of your rights, contact:',
      factsOfEach('contact', contacts, 'topic', 'from', 'until'),
    ),
    ...contactBlocks('rights/others', contacts),
  ]
}
