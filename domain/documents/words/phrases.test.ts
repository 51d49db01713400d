import { describe, expect, test } from 'vitest'
import { type Fields, optionsOf } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { english } from './en/en'
import type { DocumentVoice, Phrases } from './phrases'
import type { Words } from './words'

/** Which table says each answer that people pick from a list; nothing for those that no document says in words. */
const tables: Readonly<Record<string, keyof Phrases | undefined>> = {
  'organisation/kind': 'organisationKind',
  'organisation/brand': undefined,
  'organisation/securityGuidance': undefined,
  'service/phase': 'phase',
  'service/audience': 'audience',
  'service/bases': 'basis',
  'service/highRisk': undefined,
  'people/relationship': 'relationship',
  'people/children': 'children',
  'people/coveredBy': undefined,
  'people/told': 'told',
  'people/toldException': 'toldException',
  'people/part3Categories': 'part3Categories',
  'party/named': undefined,
  'party/agreement': 'agreement',
  'party/ownUse': 'ownUse',
  'system/kind': 'systemKind',
  'system/operator': 'operator',
  'system/agreement': 'agreement',
  'system/ownUse': 'ownUse',
  'system/safeguard': 'safeguard',
  'system/encryption': 'encryption',
  'system/form': 'form',
  'system/stages/measure': undefined,
  'system/stages/from': 'fromCell',
  'system/disposal': 'disposal',
  'system/enforcement': 'enforcement',
  'system/access/kind': undefined,
  'system/access/group': 'accessGroup',
  'system/access/may': 'accessMay',
  'system/access/safeguard': 'safeguard',
  'system/access/logged': 'accessLogged',
  'purpose/category': 'purposeKind',
  'purpose/role': 'role',
  'purpose/regime': undefined,
  'purpose/bases/basis': 'basis',
  'purpose/bases/condition': 'recognisedCondition',
  'purpose/competentAuthority': 'competentAuthority',
  'purpose/part3Purposes': 'part3Purposes',
  'purpose/part3Sensitive': 'part3Sensitive',
  'purpose/schedule8': 'schedule8',
  'purpose/restrictions': 'restrictions',
  'purpose/part3Logging': 'accessLogged',
  'purpose/part3LoggedActions': 'loggedActions',
  'purpose/specialCategory': 'specialCategory',
  'purpose/criminalOffence': 'criminalOffence',
  'purpose/automation': 'automation',
  'identifier/kind': 'kinds',
  'identifier/sources': 'sources',
  'identifier/moments': 'moments',
  'identifier/obligation': 'obligation',
  'identifier/deviceAccess': 'deviceAccess',
  'identifier/party': 'domain',
  'identifier/covers': 'covers',
  'identifier/cookieCategory': 'cookieCategory',
  'identifier/pecrBasis': 'pecrBasis',
  'identifier/ties': 'ties',
  'sharing/capacity': 'capacity',
  'sharing/form': 'sharedForm',
  'sharing/ownUse': 'ownUse',
  'sharing/safeguard': 'safeguard',
  'choice/type': 'choice',
  'choice/how': 'ways',
  'choice/ease': 'ease',
  'statement/type': undefined,
  'statement/place': undefined,
  'statement/commitment': 'commitment',
  'statement/aboutKinds': 'kinds',
  'statement/right': 'right',
  'statement/rightExtent': undefined,
  'contact/topic': undefined,
  'dpiaAnswer/prompt': undefined,
  'risk/covers': undefined,
  'risk/likelihood': 'likelihood',
  'risk/severity': 'severity',
  'risk/overall': 'level',
  'risk/measures/effect': 'effect',
  'risk/measures/residual': 'level',
  'risk/measures/approved': 'accessLogged',
  'signOff/item': undefined,
  'signOff/decision': 'decision',
  'exception/rule': undefined,
}

/** A category and a copy are asked what an identifier and a system are; evidence is said by no document. */
const askedTheSame = ['category', 'categoryHolding', 'holding', 'evidence', 'observation']

function questionsIn(path: string, fields: Fields): (readonly [string, readonly string[]])[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.input.type === 'parts') return questionsIn(`${path}/${name}`, field.input.fields)
    if (!('options' in field.input)) return []
    return [[`${path}/${name}`, Object.entries(optionsOf(field)).map((pair) => pair.join('\n'))] as const]
  })
}

const questions = [
  ...questionsIn('organisation', organisationFields),
  ...questionsIn('service', serviceFields),
  ...kindNames.flatMap((kind) => (askedTheSame.includes(kind) ? [] : questionsIn(kind, kindOf(kind).fields))),
]

/** Everything that a phrase can say: a function is asked about things that stand for others. */
function textsOf(phrase: unknown): string[] {
  if (typeof phrase === 'string') return [phrase]
  if (typeof phrase === 'function') return textsOf(phrase('the name', 'MoJ'))
  return typeof phrase === 'object' && phrase ? Object.values(phrase).flatMap(textsOf) : []
}

type Table = Readonly<Record<string, Readonly<Record<string, unknown>>>>
const everyPhrase = Object.entries(english.phrases).flatMap(([name, table]) =>
  Object.entries(table as Table).flatMap(([voice, phrases]) =>
    textsOf(phrases).map((text) => [name, voice, text] as const),
  ),
)

describe('Every answer that is picked from a list', () => {
  test('has phrases, or is said in words by no document', () => {
    expect(questions.map(([path]) => path).sort()).toEqual(Object.keys(tables).sort())
  })

  test.each(questions.filter(([path]) => tables[path]))('%s has one for each option', (path, options) => {
    const table = english.phrases[tables[path] as keyof Phrases] as Table
    for (const [voice, phrases] of Object.entries(table))
      for (const option of options) {
        const said = path === 'system/stages/from' ? Object.assign({}, ...Object.values(phrases)) : phrases
        const [key = ''] = option.split('\n')
        // What stands in the record’s own words, or starts with what happens, is no option of a table.
        if (key === 'other' && path === 'statement/commitment') continue
        if (key === 'event' && path === 'system/stages/from') continue
        expect([voice, key, Object.hasOwn(said, key)]).toEqual([voice, key, true])
      }
  })

  test('is never said to the public as it is asked', () => {
    const labels = new Set(questions.flatMap(([, options]) => options.map((option) => option.split('\n')[1])))
    expect(everyPhrase.filter(([, voice, text]) => voice !== 'dpia' && labels.has(text))).toEqual([])
  })
})

describe('A phrase', () => {
  test('ends without a full stop, and has no semicolon', () => {
    expect(everyPhrase.filter(([, , text]) => /[.;:]$|;/u.test(text))).toEqual([])
  })

  test('of a file speaks of people and of the service', () => {
    const voiced = everyPhrase.filter(
      ([, voice, text]) => voice === 'dpia' && /\b(?:[Yy]ours?|[Yy]ou|[Ww]e|[Uu]s|[Oo]urs?)\b/u.test(text),
    )
    expect(voiced).toEqual([])
  })

  test('for the public does not speak of “people” where it means the reader', () => {
    const voiced = everyPhrase.filter(
      ([, voice, text]) =>
        voice !== 'dpia' && /\bpeople[’']s\b|\bthe service (?:has|uses|keeps)\b/u.test(text),
    )
    expect(voiced).toEqual([])
  })

  test('of an option that is missing does not compile', () => {
    // @ts-expect-error “harder” has no phrase
    const ease: Phrases['ease'] = { dpia: { 'as-easy': 'it is as easy' } }
    // @ts-expect-error the cookies page has no phrases
    const ways: Phrases['ways'] = { notice: english.phrases.ways.notice, dpia: english.phrases.ways.dpia }
    // @ts-expect-error there is no such option
    const likelihood: Phrases['likelihood']['dpia'] = { ...english.phrases.likelihood.dpia, often: 'Often' }
    expect([ease, ways, likelihood]).toHaveLength(3)
  })
})

test('a language that lacks something does not compile', () => {
  const { listed, ...others } = english
  // @ts-expect-error nothing makes lists
  const withoutLists: Words = others
  const { ties, ...phrases } = english.phrases
  // @ts-expect-error nothing says how data could be tied to a person
  const withoutTies: Words = { ...english, phrases }
  expect([withoutLists, withoutTies, listed, ties]).toHaveLength(4)
})

test('each table is for documents that there are', () => {
  const voices: readonly DocumentVoice[] = ['notice', 'cookies', 'dpia']
  const keys = new Set(Object.values(english.phrases).flatMap((table) => Object.keys(table)))
  expect([...keys].sort()).toEqual([...voices].sort())
})
