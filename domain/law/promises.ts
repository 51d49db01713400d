import { collectsNothing } from '@/domain/notice-audit/faults/words'
import { sentencesIn } from '@/domain/notice-audit/reading/sentences'
import type { Identifier, ServiceRecord, Statement } from '@/domain/record/record'

export type Commitment = Exclude<NonNullable<Statement['commitment']>, 'other'>
type Kind = Identifier['kind']

/** What a team promises: by a recorded commitment, or in a sentence of its own words. `exception` is where it takes the promise back. */
export type Promised = Pick<
  Statement,
  | 'about'
  | 'aboutCategories'
  | 'aboutKinds'
  | 'aboutPurposes'
  | 'aboutParties'
  | 'aboutPeople'
  | 'aboutSystem'
> & { commitment: Commitment; fact: string; exception: string | undefined }

/** Words by which a promise is taken back in part. Without any, what stands beside a promise excepts nothing. */
const takesBack =
  /\b(?:but|except|excluding|unless|only|apart from|other than|until|if|when|where|while|however|save|sometimes|without|after|longer|some cases|certain cases|up to|about|applies|concerns)\b|\bfor \d/i

const exceptionIn = (text: string | undefined) => (text && takesBack.test(text) ? text : undefined)

/** Each promise of a record, however it is made. */
export function promisesIn({ statements, service }: ServiceRecord): Promised[] {
  return [
    ...statements.flatMap(({ id, type, commitment, commitmentDetail, words = '', ...scope }): Promised[] => [
      ...(type === 'commitment' && commitment && commitment !== 'other'
        ? [
            {
              ...scope,
              commitment,
              fact: `statement/${id}/commitment`,
              exception: exceptionIn(commitmentDetail),
            },
          ]
        : []),
      ...promisedInWords(words, `statement/${id}/words`, scope),
    ]),
    ...promisedInWords(service.summary ?? '', 'service/summary', {}),
  ]
}

function promisedInWords(words: string, fact: string, scope: Partial<Promised>): Promised[] {
  return sentencesIn(words).flatMap((sentence) => {
    const [commitment] = inWords.find(([, pattern]) => pattern.test(sentence)) ?? []
    if (!commitment) return []
    const kinds = namesKinds.has(commitment) ? kindsIn(sentence) : []
    return [
      {
        ...scope,
        ...(kinds.length > 0 && { aboutKinds: kinds }),
        commitment,
        fact,
        exception: exceptionIn(sentence),
      },
    ]
  })
}

const not = String.raw`\b(?:(?:do|does|did|will|would)(?: not|n[’']t)|never|not)(?: ever)?`
const data = `(?:(?:any|of|your|the|this|it|them|personal|data|information|details) ?){0,5}`
const anyone = String.raw`(?:anyone|anybody|any (?:other|third)|others\b|other (?:organisation|people|bod|compan)|third part)`
const kindNamed: readonly (readonly [Kind, string])[] = [
  ['ip-address', 'IP address'],
  ['contact-details', 'e-?mail address|(?:tele)?phone number|postal address|contact details'],
  ['cookie', String.raw`\bcookies?\b`],
  ['date-of-birth', 'dates? of birth'],
  ['location', 'location'],
  ['device-metadata', 'user agent|(?:browser|device) details'],
  ['financial', '(?:card|bank|payment) details'],
  ['name', String.raw`(?:your|any) names?\b`],
]
const anyKind = kindNamed.map(([, words]) => words).join('|')
const namesKinds = new Set<Commitment>(['not-collected', 'not-kept', 'not-identify'])

/** What a sentence promises, the first that fits. One that says for what, or for whom, promises less and is left to its reader. */
const inWords: readonly (readonly [Commitment, RegExp])[] = [
  ['no-marketing', new RegExp(String.raw`${not}\b.{0,80}\bmarketing\b`, 'i')],
  ['never-sold', new RegExp(`${not} (?:be )?(?:sell|sold|rent)`, 'i')],
  [
    'not-shared',
    new RegExp(
      String.raw`${not} (?:share|pass|disclose|give|send) ${data}(?:on )?(?:with|to) ${anyone}(?!.{0,60}\b(?:outside|for)\b)|\b(?:is|are) (?:not|never) shared(?=[.,;]| with anyone\b| unless\b| except\b|$)`,
      'i',
    ),
  ],
  [
    'no-cookies',
    new RegExp(
      String.raw`${not} (?:use|set|store|place) (?:any )?cookies\b(?! (?:to|for|that|which|other|from)\b)|\b(?:uses?|sets?) no cookies\b|\bno cookies (?:are|is) (?:set|used|stored)|\bcookie[- ]free\b`,
      'i',
    ),
  ],
  [
    'nothing-stored',
    new RegExp(
      String.raw`${not} (?:store|keep|save|put) anything on (?:your|people[’']s|a) (?:device|computer|phone|browser)|\bnothing is (?:stored|saved|kept) (?:on|in) your (?:device|computer|phone|browser)`,
      'i',
    ),
  ],
  [
    'not-analytics',
    new RegExp(
      String.raw`${not} (?:use (?:any )?(?:Google )?analytics\b|track (?:you|visitors|users|people)\b(?! (?:across|between|on|over|outside)))`,
      'i',
    ),
  ],
  [
    'not-identify',
    new RegExp(
      `${not} (?:try to )?(?:identify (?:you|anyone|people|individual)|use (?:${data}|cookies )to identify)`,
      'i',
    ),
  ],
  ['no-profiling', new RegExp(String.raw`${not} (?:\w+ )?profil`, 'i')],
  ['not-collected', new RegExp(`${not} (?:collect|record|capture|see) (?:${data}|the )(?:${anyKind})`, 'i')],
  ['not-kept', new RegExp(`${not} (?:log|store|keep|hold|retain) (?:${data}|the )(?:${anyKind})`, 'i')],
  ['not-collected', collectsNothing],
]

function kindsIn(sentence: string): Kind[] {
  return kindNamed.flatMap(([kind, words]) => (new RegExp(words, 'i').test(sentence) ? [kind] : []))
}
