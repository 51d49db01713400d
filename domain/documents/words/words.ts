import type { Values } from '@/domain/record/field'
import type { Retention } from '@/domain/record/held'
import type { Party, ServiceRecord } from '@/domain/record/record'
import type { DocumentVoice, KeptIn, Phrases } from './phrases'

/** A list that stands in a sentence; or its items, for bullets or a sentence each, where a list would be misread. */
export type Listed = { inSentence: true; words: string } | { inSentence: false; items: readonly string[] }

/** A text turned by rule; or why it cannot be, so that the composer uses words for the file or marks it for its author. */
export type Rewritten = { rewritten: true; words: string } | { rewritten: false; because: string }

/** What a thing is called when it is first mentioned in a document, and from then on. */
export type Name = { first: string; later: string }

/** A thing with its description: in brackets after its name, or in a sentence of its own. */
export type Described = { name: string; sentence?: string }

/** Who “we” are in a file: the short name of the organisation; and names that may hold a “your” or “our” of their own. */
export type Speaker = { shortName: string; names?: readonly string[] }

type Named = { name: string; nameInSentence?: string; shortName?: string }

/** The grammar of a language, so far as documents need it; what each does stands with the English one. */
export type Grammar = {
  listed(items: readonly string[], last?: 'and' | 'or'): Listed
  listedInFull(items: readonly string[], last?: 'and' | 'or'): Listed
  bullets(texts: readonly string[], names?: readonly string[]): string[]
  midSentence(text: string, names?: readonly string[]): string
  startOfCell(text: string): string
  sentence(text: string): string
  properNamesIn(record: ServiceRecord): string[]
  described(name: string, description: string, wordsBeside: number): Described
  purposeWithDescription(
    purpose: { name: string; description?: string },
    names?: readonly string[],
  ): Described
  nameInSentence(named: Omit<Named, 'shortName'>): string
  possessive(name: string): string
  organisationName(named: Named): Name
  partyName(party: Named): Name
  regulatorName(name: string): Name
  serviceName(name: string): Name
  citedName(words: string, citation: string): Name
  placesNamed(codes: readonly string[], where: 'sentence' | 'cell'): { code: string; name: Name }[]
  isPlural(party: Pick<Party, 'named'>): boolean | undefined
  whatItDoes(party: Pick<Party, 'named' | 'description'>): Rewritten
  howSure(values: Values, name: string, voice?: 'public' | 'file'): string
  insteadOf(values: Values, name: string, what: string): string
  notRecorded(what: string): string
  inThirdPerson(text: string, speaker: Speaker): Rewritten
  numberInWords(count: number): string
  counted(count: number, singular: string, plural?: string): string
  allBut(exceptions: readonly string[], of: number): string | undefined
  including(whole: string, members: readonly string[]): string
  ofReader(names: readonly { name: string; isReaders: boolean }[]): string[]
  wordsOf(text: string): string[]
  sentencesOf(text: string): string[]
  gradeOf(sentences: readonly string[]): number | undefined
  dayInWords(day: string): string
  keptInWords(
    retention: Retention,
    where: KeptIn,
    voice: DocumentVoice,
    start?: 'said' | 'collection elsewhere' | 'elsewhere',
  ): string | undefined
  countedFrom(stage: NonNullable<Retention['stages']>[number], where: KeptIn): string
  legalHoldInWords(legalHold: string | undefined): string | undefined
  spanKept(retentions: readonly Retention[], where?: KeptIn): string | undefined
}

/** All words of one language that documents are made of, beside those of the record: another language has to fill this. */
export type Words = Grammar & { phrases: Phrases }
