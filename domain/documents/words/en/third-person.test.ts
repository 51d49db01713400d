import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inThirdPerson } from './third-person'

const moj = { shortName: 'MoJ', names: ['Find your court', 'Contact us today'] }

const turned: readonly (readonly [string, string])[] = [
  // As in the documents after which these are written.
  ['tell you when a visit changes', 'tell people when a visit changes'],
  ['send you text messages if you ask for them', 'send people text messages if they ask for them'],
  ['answer your feedback if you want a reply', 'answer people’s feedback if they want a reply'],
  [
    'see how you get to the website, which pages you visit, how long you spend on them and which errors you see',
    'see how people get to the website, which pages they visit, how long they spend on them and which errors they see',
  ],
  [
    'We ask for a child’s name and date of birth only, and an adult gives them.',
    'The service asks for a child’s name and date of birth only, and an adult gives them.',
  ],
  [
    'They need us in order to see somebody who is in prison.',
    'They need MoJ in order to see somebody who is in prison.',
  ],
  [
    'They are in our custody, and the person who books tells us whom they want to visit.',
    'They are in MoJ’s custody, and the person who books tells MoJ whom they want to visit.',
  ],
  [
    'keep you signed in, and remember your language and cookie choices',
    'keep people signed in, and remember their language and cookie choices',
  ],
  [
    'You gave it to GOV.UK One Login, which passes it to us when you sign in.',
    'People gave it to GOV.UK One Login, which passes it to MoJ when they sign in.',
  ],
  [
    'You cannot book online. You can ask the prison how else to book.',
    'People cannot book online. They can ask the prison how else to book.',
  ],
  ['We cannot find that person.', 'The service cannot find that person.'],
  ['So that we can compare one year with the next', 'So that the service can compare one year with the next'],
  [
    'The network address that your request comes from.',
    'The network address that people’s request comes from.',
  ],
  [
    'technology suppliers, for example our hosting provider',
    'technology suppliers, for example MoJ’s hosting provider',
  ],
  // Verbs of “we”.
  ['We have a copy', 'The service has a copy'],
  ['We are sure', 'The service is sure'],
  ['We were told', 'The service was told'],
  ['We do not use it to identify you', 'The service does not use it to identify people'],
  ['We don’t keep it', 'The service does not keep it'],
  ['We do not let Google use or share it', 'The service does not let Google use or share it'],
  ['We reply, and you can answer', 'The service replies, and people can answer'],
  ['we lent it', 'the service lent it'],
  ['we never sell it', 'the service never sells it'],
  ['We usually reply within a day', 'The service usually replies within a day'],
  ['We need not tell you', 'The service need not tell people'],
  ['what we publish', 'what the service publishes'],
  ['We will tell you', 'The service will tell people'],
  ['We’ll ask you first', 'The service will ask people first'],
  ['We’ve had it since May', 'The service has had it since May'],
  ['We asked you for it and kept the answer', 'The service asked people for it and kept the answer'],
  ['We can store and use it', 'The service can store and use it'],
  ['We use it to find and stop attacks', 'The service uses it to find and stop attacks'],
  ['data that we need', 'data that the service needs'],
  ['We record names and contact details', 'The service records names and contact details'],
  ['We monitor traffic and use of the website', 'The service monitors traffic and use of the website'],
  ['We ask and, if you agree, we keep it', 'The service asks and, if people agree, the service keeps it'],
  ['as long as we are allowed to', 'as long as the service is allowed to'],
  // “You” as the one who acts, or to whom something is done.
  ['If you ask, we send it to you.', 'If people ask, the service sends it to them.'],
  [
    'Your visits and how we contact you about them',
    'People’s visits and how the service contacts them about them',
  ],
  ['when you pay, we give you a receipt', 'when people pay, the service gives them a receipt'],
  ['what you tell us, and what others say of you', 'what people tell MoJ, and what others say of them'],
  ['If you move, let us know where you live', 'If people move, let MoJ know where they live'],
  ['you may ask us after you sign in', 'people may ask MoJ after they sign in'],
  ['You’re sent a code if you’re away', 'People are sent a code if they are away'],
  ['If you ask, we know you have paid', 'If people ask, the service knows they have paid'],
  ['your form, and what we send you', 'people’s form, and what the service sends them'],
  ['whether you also use it', 'whether people also use it'],
  ['what is yours stays yours', 'what is people’s stays theirs'],
  ['(your choice)', '(people’s choice)'],
  // What only looks like it.
  ['data kept in the US', 'data kept in the US'],
  ['the region us-east-1', 'the region us-east-1'],
  ['see https://example.gov.uk/your-data/about-us', 'see https://example.gov.uk/your-data/about-us'],
  ['write to your.data@example.gov.uk', 'write to your.data@example.gov.uk'],
  ['the question “Are you a visitor?”', 'the question “Are you a visitor?”'],
  ['the ‘Find your court’ service', 'the ‘Find your court’ service'],
  ['part of Find your court', 'part of Find your court'],
  ['the page Contact us today', 'the page Contact us today'],
  ['Youth courts, ours among them', 'Youth courts, MoJ’s among them'],
  ['A weekly usage report', 'A weekly usage report'],
  ['', ''],
]

const refused: readonly (readonly [string, string])[] = [
  ['A code by which GOV.UK One Login says that it is you again.', 'it says “it is you”'],
  ['It shows that it’s you', 'it says “it is you”'],
  ['what you write about yourself', 'it says “yourself” or “ourselves”'],
  ['We do it ourselves', 'it says “yourself” or “ourselves”'],
  ['We collect and store your answers', 'it says “we” with two verbs'],
  ['We ask for your name and keep it for a year', 'it says “we” with two verbs'],
  ['We use data that you give and keep it for a year', 'it says “we” with two verbs'],
  ['We check who can see it and keep a list', 'it says “we” with two verbs'],
  ['We send it to suppliers and keep a copy', 'it says “we” with two verbs'],
  ['We fetch and lend books', 'it says “we” with two verbs'],
  ['We document or store it', 'it says “we” with two verbs'],
  ['We do not sell it and keep it safe', 'it says “we” with two verbs'],
  ['We record calls and text you', 'it says “we” with two verbs'],
  ['we read, answer or delete it', 'it says “we” with two verbs'],
  ['We and our suppliers use it', 'no verb follows “we”'],
  ['all of us, or we in the team', 'no verb follows “we”'],
  ['Thank you for your help', 'it thanks the reader'],
  ['when you are a visitor', 'it calls the reader one person'],
  ['We’d ask you', 'it says “you’d” or “we’d”'],
  ['YOU MUST GIVE IT', 'it is written in capitals'],
  ['what is in Your Account', 'a name in it starts with “your” or “our”'],
  ['the Contact us page', 'a name in it ends with “us”'],
  ['we from the team', 'no verb follows “we”'],
  ['Are you a visitor?', 'it asks the reader'],
  ['What do we hold?', 'it asks what we do'],
]

describe('In a file', () => {
  test.each(turned)('“%s” is “%s”', (text, words) => {
    expect(inThirdPerson(text, moj)).toEqual({ rewritten: true, words })
  })

  test.each(refused)('“%s” goes back to its author: %s', (text, because) => {
    expect(inThirdPerson(text, moj)).toEqual({ rewritten: false, because })
  })

  const word = fc.constantFrom(
    ...'you your we us our ours yours You Your We Our people if when that can must ask asks send to about of the a visit pages and or . , ; : ’ “ ” - US MoJ'.split(
      ' ',
    ),
  )
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '))

  test('no text that was turned speaks of “you” or “we”, outside quotations', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const result = inThirdPerson(typed, moj)
        const said = result.rewritten ? result.words.replace(/“[^”]*”/gu, '') : ''
        expect(said).not.toMatch(/\b(?:[Yy]ou|[Yy]ours?|[Ww]e|[Oo]urs?|[Uu]s)\b/u)
      }),
    )
  })

  test('a text that was turned stays as it is when it is turned again', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const once = inThirdPerson(typed, moj)
        if (once.rewritten) expect(inThirdPerson(once.words, moj)).toEqual(once)
      }),
    )
  })

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => void inThirdPerson(typed, moj)),
    )
  })
})
