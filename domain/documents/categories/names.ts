import type { Category, Identifier, ServiceRecord } from '@/domain/record/record'
import type { FactPath } from '../blocks'
import type { Listed, Speaker, Words } from '../words/words'
import type { Subject } from './subjects'

/** How names are said: of whom the reader is one, what keeps its capital, and, in a file, who “we” are. */
export type Naming = {
  words: Words
  properNames: readonly string[]
  /** The groups of people to whom a notice says “you”, by id. */
  readers: readonly string[]
  /** In a file, which says neither “you” nor “we”. */
  file?: Speaker
}

/** How names are said in a public document of a record, to these groups of people. */
export function namingFor(record: ServiceRecord, words: Words, readers: readonly string[]): Naming {
  return { words, properNames: words.properNamesIn(record), readers }
}

/** How names are said in a file about a record. */
export function namingForFile(record: ServiceRecord, words: Words): Naming {
  const properNames = words.properNamesIn(record)
  const { first, later } = words.organisationName(record.organisation)
  const names = properNames.filter((name) => /\b(?:you|your|our|us|we)\b/iu.test(name))
  return { words, properNames, readers: [], file: { shortName: later || first, names } }
}

/** A name, and in a file why it still says “you” or “we”: its author then has to add one for the file. */
export type Said = { name: string; unturned?: string }

/** What a category is called inside a sentence. */
export function categoryName({ name, fileName }: Pick<Category, 'name' | 'fileName'>, naming: Naming): Said {
  return fileName && naming.file ? said(fileName, { ...naming, file: undefined }) : said(name, naming)
}

/** What an identifier is called inside a sentence: by itself, in the list of its category, or plainly, as in a table of all. */
export function identifierName(
  { plainName, nameAlone, nameInCategory }: Pick<Identifier, 'plainName' | 'nameAlone' | 'nameInCategory'>,
  where: 'alone' | 'in category' | 'plain',
  naming: Naming,
): Said {
  const own = { alone: nameAlone, 'in category': nameInCategory, plain: undefined }[where]
  return said(own ?? plainName, naming)
}

function said(name: string, { words, properNames, file }: Naming): Said {
  if (!file) return { name: words.midSentence(name, properNames) }
  const turned = words.inThirdPerson(name, file)
  return turned.rewritten
    ? { name: words.midSentence(turned.words, properNames) }
    : { name: words.midSentence(name, properNames), unturned: turned.because }
}

/** The names of subjects for bullets or cells, each with what it says of its members; “your” only where a sentence names what is the reader’s. */
export function namesOf(subjects: readonly Subject[], where: 'sentence' | 'table', naming: Naming): string[] {
  const { words } = naming
  const names = subjects.map((subject) => nameOf(subject, naming))
  if (where === 'table') return names
  return words.ofReader(
    subjects.map((subject, index) => ({
      name: names[index] ?? '',
      isReaders: subject.kind === 'identifier' && isReaders(subject.identifier, naming),
    })),
  )
}

/** In a sentence stand at most so many names, and none of more than a few words. */
const most = { names: 7, words: 6 }

/** The same as a list in a sentence, or apart where it cannot be one: where names are many, long or would be misread. */
export function listOf(subjects: readonly Subject[], where: 'sentence' | 'table', naming: Naming): Listed {
  const { words } = naming
  const names = namesOf(subjects, where, naming)
  const isLong = names.length > 1 && names.some((name) => words.wordsOf(name).length > most.words)
  const list = words.listed(names)
  if (list.inSentence && !isLong && names.length <= most.names) return list
  // Each stands alone then.
  return { inSentence: false, items: subjects.flatMap((subject) => namesOf([subject], where, naming)) }
}

function nameOf(subject: Subject, naming: Naming): string {
  switch (subject.kind) {
    case 'group':
      return said(subject.name, naming).name
    case 'category': {
      const { name } = categoryName(subject.category, naming)
      if (subject.isComplete) return name
      const members = subject.identifiers.map((one) => identifierName(one, 'in category', naming).name)
      return naming.words.including(name, members)
    }
    case 'identifier':
      return identifierName(subject.identifier, 'alone', naming).name
  }
}

/** What in the names of subjects still says “you” or “we” in a file, by the fact that its author has to add words for the file to. */
export function unturnedIn(
  subjects: readonly Subject[],
  naming: Naming,
): { fact: FactPath; because: string }[] {
  return subjects.flatMap((subject) => {
    const [fact, { unturned }] = nameStated(subject, naming)
    return unturned ? [{ fact, because: unturned }] : []
  })
}

/** The name of a subject by the fact in which words for the file would stand. */
function nameStated(subject: Subject, naming: Naming): readonly [FactPath, Said] {
  switch (subject.kind) {
    case 'group':
      return [`category/${subject.categories[0]?.id}/group`, said(subject.name, naming)]
    case 'category':
      return [`category/${subject.category.id}/fileName`, categoryName(subject.category, naming)]
    case 'identifier':
      return [
        `identifier/${subject.identifier.id}/nameAlone`,
        identifierName(subject.identifier, 'alone', naming),
      ]
  }
}

/** Whether everybody whose data it is reads “you”. */
function isReaders({ people = [] }: Pick<Identifier, 'people'>, { readers }: Naming): boolean {
  return people.length > 0 && people.every((id) => readers.includes(id))
}
