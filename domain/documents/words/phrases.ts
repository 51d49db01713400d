import type { Access, Retention } from '@/domain/record/held'
import type {
  Choice,
  Holding,
  Identifier,
  Organisation,
  Party,
  People,
  Purpose,
  Service,
  ServiceRecord,
  Sharing,
  Statement,
  System,
} from '@/domain/record/record'

/** In which document something is said: a notice and a cookies page speak to “you”, a DPIA of “people”. */
export type DocumentVoice = 'notice' | 'cookies' | 'dpia'

/** The options that an answer may have: what `Answer<Identifier, 'sources'>` leaves out, a table of phrases may leave out. */
export type Answer<T, F extends keyof T> =
  NonNullable<T[F]> extends readonly (infer Option extends string)[]
    ? Option
    : Extract<NonNullable<T[F]>, string>

/** A phrase for each option, and for each document that says it: one that is missing does not compile. */
type For<D extends DocumentVoice, Option extends string, Phrase = string> = {
  readonly [V in D]: { readonly [O in Option]: Phrase }
}

type Stage = NonNullable<Retention['stages']>[number]
type Basis = NonNullable<Purpose['bases']>[number]
type Risk = ServiceRecord['risks'][number]
type Measure = NonNullable<Risk['measures']>[number]
type SignOff = ServiceRecord['signOffs'][number]

/** Where something is kept: “after we collect it”, or, on a device, “after it is set”. */
export type KeptIn = 'service' | 'device'

/** Who gives data, as a sentence names them; many “give”, one “gives”. */
export type Giver = { words: string; isPlural: boolean }

type OfData = {
  sources: {
    /** `from` ends “It comes from …”; `gives` is a sentence about what is given, which is its object. */
    notice: Record<
      Answer<Identifier, 'sources'>,
      { from: string; gives: (what: string, giver?: Giver) => string }
    >
    /** A cell; who gives it stands there instead if they are recorded. */
    dpia: Record<Answer<Identifier, 'sources'>, string>
  }
  /** `clause` ends a sentence, “when you sign in”; `cell` is for the table. */
  moments: For<'notice', Answer<Identifier, 'moments'>> &
    For<'dpia', Answer<Identifier, 'moments'>, { clause: string; cell: string }>
  obligation: {
    /** `collected` and `set`, on a device, end a heading after a comma; `sentence` says it of what must be given, its object. */
    notice: Record<
      Answer<Identifier, 'obligation'>,
      { collected: string; set: string; sentence: (what: string) => string }
    >
    /** `body` is for the table of categories, `cell` for that of identifiers. */
    dpia: Record<Answer<Identifier, 'obligation'>, { body: string; cell: string }>
  }
  ties: {
    /** `could` follows “could be”, so that ways are joined; `sentence` stands alone. What it is about comes with its article or “your”. */
    notice: Record<Answer<Identifier, 'ties'>, { could: string } | { sentence: (what: string) => string }>
    dpia: Record<Answer<Identifier, 'ties'>, string>
  }
  kinds: For<'dpia', Answer<Identifier, 'kind'>, { cell: string; many: string }>
}

type OfDevices = {
  pecrBasis: {
    /** `heading` follows the name of a category; `sentence` says of “these {cookies}” why they are not asked about, or that they are. */
    cookies: Record<Answer<Identifier, 'pecrBasis'>, { heading: string; sentence: (what: string) => string }>
    /** A cell; its place in PECR on the day follows in brackets. */
    dpia: Record<Answer<Identifier, 'pecrBasis'>, string>
  }
  cookieCategory: For<'cookies' | 'dpia', Answer<Identifier, 'cookieCategory'>>
  covers: For<'dpia', Answer<Identifier, 'covers'>> & {
    readonly cookies: { readonly [O in Answer<Identifier, 'covers'>]: string | undefined }
  }
  /** Whose domain all items have; `dpia` is a sentence about “every item”. */
  domain: For<'cookies' | 'dpia', Answer<Identifier, 'party'>>
  deviceAccess: For<'dpia', Answer<Identifier, 'deviceAccess'>>
}

type OfChoices = {
  ways: For<DocumentVoice, Answer<Choice, 'how'>>
  /** How a choice starts, what follows from no, and what leads to how one changes one’s mind. */
  choice: For<DocumentVoice, Answer<Choice, 'type'>, { lead: string; ifNot: string; toWithdraw: string }>
  ease: For<'dpia', Answer<Choice, 'ease'>>
}

type OfKeeping = {
  /** After “your data is” or “all data is”. */
  disposal: For<'notice' | 'dpia', Answer<System, 'disposal'>>
  enforcement: For<'notice' | 'dpia', Answer<System, 'enforcement'>>
  /** After the length of time. A start that something else makes is the record’s own words. */
  from: Record<DocumentVoice, Record<KeptIn, Record<Exclude<Answer<Stage, 'from'>, 'event'>, string>>>
  /** The same as a cell. */
  fromCell: { dpia: Record<KeptIn, Record<Exclude<Answer<Stage, 'from'>, 'event'>, string>> }
  browserSession: Record<DocumentVoice, string>
  /** After “is held”. */
  form: For<'notice' | 'dpia', Answer<Holding, 'form'>>
}

type OfAccess = {
  /** Who can see data, where no words for the public are recorded. */
  accessGroup: For<'notice' | 'dpia', Answer<Access[number], 'group'>>
  accessMay: For<'dpia', Answer<Access[number], 'may'>>
  accessLogged: For<'dpia', Answer<Access[number], 'logged'>>
}

type OfSharing = {
  /** What leads to the recipients of a capacity. */
  capacity: For<'notice' | 'dpia', Answer<Sharing, 'capacity'>>
  /** After what is shared; empty for data as it was captured. */
  sharedForm: For<'notice' | 'dpia', Answer<Sharing, 'form'>>
  /** `notice` ends “They work for us on our instructions”; nothing does where nothing binds. `dpia` is a cell. */
  agreement: For<'notice' | 'dpia', Answer<Party, 'agreement'>>
  ownUse: For<'dpia', Answer<Party, 'ownUse'>>
  /** A sentence on the places that a safeguard covers. */
  safeguard: For<
    'notice' | 'dpia',
    Answer<System, 'safeguard'> & Answer<Sharing, 'safeguard'>,
    (places: string) => string
  >
}

type OfSystems = {
  systemKind: For<'dpia', Answer<System, 'kind'>>
  operator: For<'dpia', Answer<System, 'operator'>>
  /** After “We encrypt your data” or “encrypts data”; nothing for none. */
  encryption: For<'notice' | 'dpia', Answer<System, 'encryption'>>
}

type OfPeople = {
  /** A sentence about a group of people, of whom there are many. */
  relationship: For<'dpia', Answer<People, 'relationship'>, (who: string, organisation: string) => string>
  /** A sentence about groups, or a cell. A notice says nothing of groups without children. */
  children: For<'dpia', Answer<People, 'children'>> & {
    readonly notice: Record<Answer<People, 'children'>, (groups: string) => string | undefined>
  }
  told: For<'dpia', Answer<People, 'told'>>
  toldException: For<'dpia', Answer<People, 'toldException'>>
  part3Categories: For<'dpia', Answer<People, 'part3Categories'>>
}

type OfPurposes = {
  purposeKind: For<'dpia', Answer<Purpose, 'category'>>
  role: For<'dpia', Answer<Purpose, 'role'>>
  automation: For<'notice' | 'dpia', Answer<Purpose, 'automation'>>
  /** The name of a basis in a sentence; its article follows in brackets. */
  basis: For<'notice' | 'dpia', Answer<Basis, 'basis'>>
  /** The sentence about why a basis applies, in the record’s words. */
  basisBecause: For<'notice' | 'dpia', Answer<Basis, 'basis'>, (explanation: string) => string>
  recognisedCondition: For<'notice' | 'dpia', Answer<Basis, 'condition'>>
  /** After “We use it because” or “it is used because”, and its article. */
  specialCategory: For<'notice' | 'dpia', Answer<Purpose, 'specialCategory'>>
  /** After “We use it” or “is used”, and its article. */
  criminalOffence: For<'notice' | 'dpia', Answer<Purpose, 'criminalOffence'>>
}

type OfLawEnforcement = {
  /** After “which is part of”. */
  part3Purposes: For<'notice' | 'dpia', Answer<Purpose, 'part3Purposes'>>
  competentAuthority: For<'dpia', Answer<Purpose, 'competentAuthority'>>
  part3Sensitive: For<'notice' | 'dpia', Answer<Purpose, 'part3Sensitive'>>
  /** After “only where strictly necessary”. */
  schedule8: For<'notice' | 'dpia', Answer<Purpose, 'schedule8'>>
  /** After “where necessary and proportionate to”. */
  restrictions: For<'notice' | 'dpia', Answer<Purpose, 'restrictions'>>
  loggedActions: For<'dpia', Answer<Purpose, 'part3LoggedActions'>>
}

type OfTheRest = {
  /** After “We” or “the service”. What a team promises in its own words stands as it is. */
  commitment: For<'notice' | 'dpia', Exclude<Answer<Statement, 'commitment'>, 'other'>>
  /** After “You have the right to”; of people in a DPIA, as a noun. */
  right: For<'notice' | 'dpia', Answer<Statement, 'right'>>
  phase: For<'dpia', Answer<Service, 'phase'>>
  audience: For<'dpia', Answer<Service, 'audience'>>
  organisationKind: For<'dpia', Answer<Organisation, 'kind'>>
  likelihood: For<'dpia', Answer<Risk, 'likelihood'>>
  severity: For<'dpia', Answer<Risk, 'severity'>>
  level: For<'dpia', Answer<Risk, 'overall'>>
  effect: For<'dpia', Answer<Measure, 'effect'>>
  decision: For<'dpia', Answer<SignOff, 'decision'>>
}

/** Every phrase for an option of the record, by vocabulary, document and option. */
export type Phrases = OfData &
  OfDevices &
  OfChoices &
  OfKeeping &
  OfAccess &
  OfSharing &
  OfSystems &
  OfPeople &
  OfPurposes &
  OfLawEnforcement &
  OfTheRest
