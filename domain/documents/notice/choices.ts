import { onDevice } from '@/domain/record/kinds/identifier'
import { periodInWords } from '@/domain/record/period'
import type { Choice, Identifier } from '@/domain/record/record'
import { type Block, type Cell, type FactPath, link } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { type Definition, definitions, heading, paragraph, section } from '../making'
import type { Material } from '../material'
import { plainNames } from '../naming'
import { inSentences } from '../said'
import { nameFacts, namesOf } from '../topics'
import { expiryInWords } from '../wording/retention'
import { capitalised, listed, lowered, oneLine, phrase, sentence } from '../wording/sentences'
import { howSure } from '../words/en/certainty'
import { keptFacts } from './kept'

/** UK GDPR Article 7(3) and PECR regulation 6: how to agree, object or change your mind, as easily one way as the other. */
export function yourChoices(material: Material): Block[] {
  return section(
    'choices',
    2,
    'Your choices',
    material.record.choices.map((choice) => choiceInWords(material, 'choices', choice)),
  )
}

/** One choice: what it is, how it is made, what follows, and how to change your mind; `why` are further facts behind its being there. */
export function choiceInWords(material: Material, key: string, choice: Choice, why: FactPath[] = []): Block {
  const { name, type, how, withdraw, withoutIt, link: href } = choice
  const governed = governedBy(material, choice)
  const uses = (choice.purposes ?? []).flatMap((of) => material.purpose(of) ?? [])
  const who = (choice.people ?? []).flatMap((of) => material.people(of) ?? [])
  const kept = remembered(material, choice)
  const said = lowered(name)
  const verb = type === 'objection' ? 'can object to' : 'choose'
  const what = /^(?:whether|if|how|what|which|when) /u.test(said)
    ? `You choose ${said}`
    : `You ${verb} this: ${said}`
  const names = namesOf(material, governed)
  const tasks = uses.map((use) => phrase(use.name))
  const words = [
    `${what}${
      how
        ? `, ${listed(
            how.map((way) => (way === 'settings' ? settingsPage(governed) : wayInWords(way))),
            'or',
          )}`
        : ''
    }.`,
    ...inSentences('This is about', 'It is also about', names),
    ...inSentences(
      names.length > 0 ? 'It is also about what we do to' : 'This is about what we do to',
      'It is also about what we do to',
      tasks,
    ),
    ...inSentences(
      'It is for',
      'It is also for',
      who.map((one) => lowered(one.name)),
    ),
    ...(withoutIt
      ? [sentence(`${type === 'objection' ? 'If you object' : 'If you say no'}, ${lowered(withoutIt)}`)]
      : []),
    ...kept.words,
    ...(choice.askedAgain ? [`We ask again after ${periodInWords(choice.askedAgain)}.`] : []),
    ...(withdraw ? [sentence(`To change your mind, ${lowered(withdraw)}`)] : []),
  ]
  return paragraph(
    `${key}/${choice.id}`,
    [words.join(' '), ...(href ? [' ', link('Change your choice', href), '.'] : [])],
    [
      ...factsOf(
        'choice',
        choice,
        'name',
        'type',
        'how',
        'withdraw',
        'link',
        'withoutIt',
        'purposes',
        'people',
        'askedAgain',
      ),
      ...why,
      ...governingFacts(material, choice),
      ...nameFacts(material, governed),
      ...factsOfEach('purpose', uses, 'name'),
      ...factsOfEach('people', who, 'name'),
      ...kept.facts,
    ],
  )
}

const ways: Record<NonNullable<Choice['how']>[number], string> = {
  banner: 'in the cookie banner',
  settings: 'on the settings or cookies page',
  question: 'in a question in the service',
  browser: 'in your browser settings',
  contact: 'by contacting us',
  'other-tool': 'with a tool of another organisation',
}
const wayInWords = (way: keyof typeof ways) => ways[way]

/** One choice, under a heading of its own; `why` are further facts behind its being there. */
export function choiceBlocks(
  material: Material,
  key: string,
  choice: Choice,
  level: 3 | 4,
  why: FactPath[] = [],
): Block[] {
  const { id, name, type, how, withdraw, withoutIt } = choice
  const governed = governedBy(material, choice)
  const uses = (choice.purposes ?? []).flatMap((of) => material.purpose(of) ?? [])
  const who = (choice.people ?? []).flatMap((of) => material.people(of) ?? [])
  const verb =
    type === 'objection' ? 'You can object' : type === 'consent' ? 'We ask you to agree' : 'You can choose'
  const methods = how ? ` ${listed(how.map(wayInWords), 'or')}` : ''
  const rows: Definition[] = [
    {
      term: 'What you can do',
      value: type || how ? [`${verb}${methods}.`] : [],
      facts: factsOf('choice', choice, 'type', 'how'),
    },
    {
      term: type === 'objection' ? 'How to object or change your mind' : 'How to change your mind',
      value: changing(choice),
      facts: factsOf('choice', choice, 'type', 'withdraw', 'link'),
    },
    {
      term: 'What it covers',
      value: [
        ...(governed.length > 0 ? [plainNames(governed)] : []),
        ...(uses.length > 0 ? [`Its use to ${listed(uses.map(({ name: use }) => phrase(use)))}`] : []),
      ],
      facts: [
        ...governingFacts(material, choice),
        ...factsOf('choice', choice, 'purposes'),
        ...factsOfEach('purpose', uses, 'name'),
        ...factsOfEach('identifier', governed, 'plainName'),
      ],
    },
    {
      term: 'Who can choose',
      value: who.length > 0 ? [capitalised(listed(who.map(({ name: group }) => phrase(group))))] : [],
      facts: [...factsOf('choice', choice, 'people'), ...factsOfEach('people', who, 'name')],
    },
    {
      term: type === 'objection' ? 'If you object' : 'If you say no',
      value: withoutIt ? [sentence(withoutIt)] : [],
      facts: factsOf('choice', choice, 'type', 'withoutIt'),
    },
    rememberedRow(material, choice),
    {
      term: 'When we ask again',
      value: choice.askedAgain ? [`After ${periodInWords(choice.askedAgain)}.`] : [],
      facts: factsOf('choice', choice, 'askedAgain'),
    },
  ]
  const title = capitalised(phrase(name))
  return [
    heading(`${key}/${id}`, level, title, [...factsOf('choice', choice, 'name'), ...why]),
    ...definitions(`${key}/${id}/answers`, rows),
  ]

  function changing({ link: href }: Choice): Cell[] {
    const words: Cell[] = withdraw ? [[sentence(withdraw)]] : []
    return href ? [...words, [link('Change your choice', href)]] : words
  }
}

/** What a choice governs: the identifiers that it names, and those held under it somewhere. */
export function governedBy(material: Material, choice: Choice) {
  const held = material.record.holdings.filter(({ choice: id }) => id === choice.id)
  const ids = new Set([...(choice.identifiers ?? []), ...held.map(({ identifier }) => identifier)])
  return material.record.identifiers.filter(({ id }) => ids.has(id))
}

/** The facts behind `governedBy`. */
export function governingFacts(material: Material, choice: Choice): FactPath[] {
  const held = material.record.holdings.filter(({ choice: id }) => id === choice.id)
  return [
    ...factsOf('choice', choice, 'identifiers'),
    ...factsOfEach('holding', held, 'identifier', 'choice'),
  ]
}

/** Choices about a device are made on the cookies page. */
const settingsPage = (governed: readonly Identifier[]) =>
  governed.some(onDevice) ? 'on the cookies page' : 'on the settings page'

/** What remembers a choice, and for how long. */
function remembered(material: Material, choice: Choice): { words: string[]; facts: FactPath[] } {
  const identifier = material.identifier(choice.remembered)
  if (!identifier) return { words: [], facts: [] }
  const copies = material.copies(identifier)
  const copy = copies.find(({ system }) => system.kind === 'browser') ?? copies[0]
  const expiry = copy?.retention && expiryInWords(copy.retention.value)
  const sure = copy && expiry ? howSure(copy.holding, 'stages') : ''
  const time = expiry ? ` (kept: ${phrase(expiry)})` : ''
  return {
    words: [`${capitalised(identifier.plainName)} remembers your choice${time}.`, sure].filter(Boolean),
    facts: [
      ...factsOf('choice', choice, 'remembered'),
      ...factsOf('identifier', identifier, 'plainName'),
      ...copies.flatMap(keptFacts),
    ],
  }
}

function rememberedRow(material: Material, choice: Choice): Definition {
  const identifier = material.identifier(choice.remembered)
  if (!identifier) return { term: '', value: [], facts: [] }
  const copies = material.copies(identifier)
  const copy = copies.find(({ system }) => system.kind === 'browser') ?? copies[0]
  const expiry = copy?.retention && expiryInWords(copy.retention.value)
  const sure = copy && expiry ? howSure(copy.holding, 'stages') : ''
  const name = oneLine(identifier.name ?? identifier.plainName)
  return {
    term: 'What remembers your choice',
    value: [
      [{ code: name }, ...(expiry ? [` (kept: ${phrase(expiry)})`] : []), ...(sure ? [`. ${sure}`] : [])],
    ],
    facts: [
      ...factsOf('choice', choice, 'remembered'),
      ...factsOf('identifier', identifier, 'name', 'plainName'),
      ...copies.flatMap(keptFacts),
    ],
  }
}
