import type { statementPlaces } from '@/domain/record/kinds/statement'
import type { Identifier, Statement, System } from '@/domain/record/record'
import { identifierKinds } from '@/domain/record/vocabulary/identifier-kinds'
import { type Block, type Inline, link } from './blocks'
import { factsOf, factsOfEach } from './facts'
import { paragraph } from './making'
import type { Material } from './material'
import { publicName, publicNameFacts } from './naming'
import { inSentences, inSevens } from './said'
import { namesOf } from './topics'
import { distinct, listed, paragraphsIn, phrase, sentence } from './wording/sentences'

/** The team's own words for one place of a document. */
export function wordsFor(material: Material, place: keyof typeof statementPlaces): Block[] {
  return material.record.statements
    .filter((statement) => statement.type === 'words' && statement.place === place)
    .flatMap((statement) => statementBlocks(material, statement))
}

/** A statement as it was written, with its link after its last paragraph. */
function statementBlocks(material: Material, statement: Statement): Block[] {
  const { id, words = '' } = statement
  const facts = factsOf('statement', statement, 'type', 'words', 'place', 'linkText', 'link')
  const about = identifiersAbout(material, statement)
  const opening = about.length > 0 ? openingAbout(distinct(about.map(({ plainName }) => plainName))) : ''
  const texts = paragraphsIn(words)
  const lines: Inline[][] = texts.map((text, index) => [index === 0 ? opening + text : text])
  const linked = lines.findIndex(([text]) => statement.linkText && String(text).includes(statement.linkText))
  const last = lines.at(-1)
  const links = linkOf(statement)
  if (linked >= 0 && links.length > 0) lines[linked] = linkedWithin(String(lines[linked]?.[0]), statement)
  else if (last && links.length > 0) last.push(' ', ...links)
  else if (links.length > 0) lines.push(links)
  return lines.map((content, index) =>
    paragraph(`statement/${id}/${index + 1}`, content, [...facts, ...aboutFacts(statement, about)]),
  )
}

/** What the team's words are about, where they do not say it themselves. */
function openingAbout(names: readonly string[]): string {
  if (inSevens(names).length === 1) return `About ${listed(names)}: `
  return `${inSentences('This is about', 'It is also about', names).join(' ')} `
}

/** The text with its link on the words that it names. */
function linkedWithin(text: string, { link: href = '', linkText = '' }: Statement): Inline[] {
  const at = text.indexOf(linkText)
  return [text.slice(0, at), link(linkText, href), text.slice(at + linkText.length)].filter(
    (run) => run !== '',
  )
}

/** A commitment in words: what the team promises never to do with all data, or with what it is about. */
export function commitmentContent(material: Material, statement: Statement): Inline[] {
  const about = namesAbout(material, statement)
  const text = [commitmentWords(statement, about), ...aboutUse(material, statement)].join(' ')
  const links = linkOf(statement)
  return links.length > 0 ? [text, ' ', ...links] : [text]
}

export function commitmentFacts(material: Material, statement: Statement) {
  return [
    ...factsOf('statement', statement, 'type', 'commitment', 'commitmentDetail', 'words', 'linkText', 'link'),
    ...aboutFacts(statement, identifiersAbout(material, statement)),
    ...factsOf(
      'statement',
      statement,
      'aboutCategories',
      'aboutKinds',
      'aboutPurposes',
      'aboutParties',
      'aboutPeople',
      'aboutSystem',
    ),
    ...categoriesAbout(material, statement).flatMap((category) => factsOf('category', category, 'name')),
    ...purposesAbout(material, statement).flatMap((purpose) => factsOf('purpose', purpose, 'name')),
    ...systemAbout(material, statement).flatMap((system) => publicNameFacts([system])),
    ...factsOfEach('party', partiesAbout(material, statement), 'name'),
    ...factsOfEach('people', peopleAbout(material, statement), 'name'),
  ]
}

function commitmentWords(
  { commitment, commitmentDetail, words }: Statement,
  about: readonly string[],
): string {
  const data = about.length > 0 ? 'this information' : 'your data'
  const promise = {
    'never-sold': `We never sell or rent ${data}`,
    'no-marketing': `We never share ${data} for marketing`,
    'not-identify': `We do not use ${data} to identify you`,
    'not-kept': `We do not keep ${data}`,
    'not-collected': `We do not collect ${data}`,
    'not-shared': `We do not share ${data}`,
    'no-profiling': about.length > 0 ? `We do not use ${data} to profile you` : 'We do not profile you',
    'no-cookies': 'We set no cookies',
    'nothing-stored': 'We store nothing on your device',
    'not-analytics': `We do not use ${data} for statistics`,
    'no-commercial-use': `We do not use ${data} commercially`,
    other: '',
  }[commitment ?? 'other']
  const isInPromise = promise !== '' && inSevens(about).length === 1
  const promised = promise && `${promise}${isInPromise ? `: ${listed(about)}` : ''}.`
  const more = isInPromise ? [] : inSentences('This is about', 'It is also about', about)
  return [promised, ...more, sentence(commitmentDetail ?? words ?? '')].filter(Boolean).join(' ')
}

/** What a commitment is about, by name; kinds of data too that nobody collects. */
function namesAbout(material: Material, statement: Statement): string[] {
  return distinct([
    ...namesOf(material, identifiersAbout(material, statement)),
    ...categoriesAbout(material, statement).map(({ name }) => phrase(name)),
    ...(statement.aboutKinds ?? []).map((kind) => identifierKinds[kind].label),
  ])
}

/** The purposes, organisations, people and the one system that a commitment is about. */
function aboutUse(material: Material, statement: Statement): string[] {
  const purposes = purposesAbout(material, statement).map(({ name }) => phrase(name))
  const parties = partiesAbout(material, statement).map(({ name }) => phrase(name))
  const people = peopleAbout(material, statement).map(({ name }) => phrase(name))
  return [
    ...inSentences('This is about using it to', 'It is also about using it to', purposes),
    ...systemAbout(material, statement).map((system) => `This is about ${publicName(system)}.`),
    ...inSentences('This is about', 'It is also about', parties),
    ...inSentences('This is about', 'It is also about', people),
  ]
}

const categoriesAbout = ({ record }: Material, { aboutCategories = [] }: Statement) =>
  record.categories.filter(({ id }) => aboutCategories.includes(id))
const partiesAbout = ({ record }: Material, { aboutParties = [] }: Statement) =>
  record.parties.filter(({ id }) => aboutParties.includes(id))
const peopleAbout = ({ record }: Material, { aboutPeople = [] }: Statement) =>
  record.people.filter(({ id }) => aboutPeople.includes(id))
const purposesAbout = ({ record }: Material, { aboutPurposes = [] }: Statement) =>
  record.purposes.filter(({ id }) => aboutPurposes.includes(id))
function systemAbout(material: Material, { aboutSystem }: Statement): System[] {
  const system = material.system(aboutSystem)
  return system ? [system] : []
}

function identifiersAbout(material: Material, { about = [] }: Statement): Identifier[] {
  return about.flatMap((id) => material.identifier(id) ?? [])
}

function aboutFacts(statement: Statement, about: readonly Identifier[]) {
  if (about.length === 0) return []
  return [
    ...factsOf('statement', statement, 'about'),
    ...factsOfEach('identifier', about, 'plainName', 'category'),
  ]
}

function linkOf({ link: href, linkText }: Statement): Inline[] {
  return href ? [link(linkText ?? href, href)] : []
}
