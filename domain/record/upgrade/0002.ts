import { choice, reference, references, text, yesNo } from '../ask'
import type { Fields, Values } from '../field'
import type { Step } from './step'

/**
 * From version 1: an identifier comes from several sources; what is read on a device and sent is told from what is stored there;
 * there are categories, how sure an answer is, and what is still to be confirmed, none of which a record of version 1 has.
 */
export const to2: Step = {
  from: 1,
  changes: [
    'Identifiers have `sources`, a list, in the place of `source`; and `sourceParties` in the place of `sourceParty` and `alsoFrom`.',
    '`deviceAccess` is `stored`, `read` (and sent, but not stored) or `none`, in the place of true or false.',
    'There are `categories`, which say once what is the same for several identifiers, and `categoryHoldings`.',
    'Beside any answers there may be `certainty` and `toConfirm`.',
    'What an organisation that runs a system may do with the data, and what binds it, may be said of the organisation.',
  ],
  questions: (next) => {
    const { category: _, categoryHolding: __, ...kinds } = next.kinds
    const known = Object.entries(kinds).map(([name, kind]) => [
      name,
      { ...kind, fields: without(kind.fields, added[name] ?? [], asked[name]) },
    ])
    return {
      organisation: without(next.organisation, ['nameInSentence']),
      service: without(next.service, ['bases', 'noticeAlsoCovers']),
      kinds: Object.fromEntries(known),
      hasMarks: false,
    }
  },
  own: (entry) => [entry.kind === 'identifier' ? { ...entry, answers: identifier(entry.answers) } : entry],
  fact: (path) =>
    path
      .replace(/^(identifier\/[^/]+)\/source$/, '$1/sources')
      .replace(/^(identifier\/[^/]+)\/(sourceParty|alsoFrom)$/, '$1/sourceParties'),
}

function identifier({ source, sourceParty, alsoFrom, deviceAccess, ...answers }: Values): Values {
  // What does not apply is kept, so that it is found again when an answer is changed back.
  const parties = [...new Set([sourceParty, ...((alsoFrom as string[] | undefined) ?? [])])].filter(
    (party) => party !== undefined,
  )
  const sources = [...new Set([source, ...(alsoFrom !== undefined ? ['party'] : [])])].filter(
    (one) => one !== undefined,
  )
  return {
    ...answers,
    ...(sources.length > 0 && { sources }),
    ...(parties.length > 0 && { sourceParties: parties }),
    ...(deviceAccess !== undefined && { deviceAccess: deviceAccess === true ? 'read' : 'none' }),
  }
}

/** The questions of a version without those that the next one added, and with those that it asked otherwise. */
function without(fields: Fields, names: readonly string[], before: Fields = {}): Fields {
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))),
    ...before,
  }
}

const ownUse = ['ownUse', 'ownUseDetail', 'passesOn', 'mayNot']

/** What version 2 asks for the first time, by kind. */
const added: Readonly<Record<string, readonly string[]>> = {
  people: ['reader', 'told', 'toldDetail', 'toldException', 'part3Categories'],
  party: ['nameInSentence', 'agreement', 'agreementReference', 'agreementLink', 'cookiesPage', ...ownUse],
  system: [...ownUse, 'standards', 'form', 'formDetail'],
  purpose: [
    'judicial',
    'competentAuthority',
    'part3Purposes',
    'part3Law',
    'part3Sensitive',
    'schedule8',
    'strictlyNecessary',
    'factsApart',
    'specificCases',
    'restrictions',
    'part3LoggedActions',
  ],
  identifier: [
    'category',
    'fileDescription',
    'nameInCategory',
    'nameAlone',
    'shortName',
    'sources',
    'sourceParties',
    'sourcePeople',
    'obligationDetail',
  ],
  holding: ['notHere'],
  sharing: ['categories', 'purposes', 'keptFor'],
  choice: ['categories', 'purposes', 'people', 'askedAgain'],
  statement: [
    'aboutCategories',
    'aboutKinds',
    'aboutPurposes',
    'aboutParties',
    'aboutPeople',
    'aboutSystem',
    'instead',
  ],
  risk: ['covers'],
}

/** What version 1 asked otherwise. */
const asked: Readonly<Record<string, Fields>> = {
  identifier: {
    source: choice({
      label: 'Where does it come from?',
      options: {
        person: 'The person gives it',
        device: 'Their device sends it',
        'someone-else': 'Somebody else gives it',
        party: 'Another organisation gives it',
        derived: 'We work it out',
        recorded: 'We record it, for example with a camera or by recording calls',
      },
    }),
    sourceParty: reference({ label: 'The organisation that it comes from', to: 'party' }),
    sourceDetail: text({ label: 'More about where it comes from', max: 500 }),
    alsoFrom: references({ label: 'Other organisations that it also comes from', to: 'party' }),
    deviceAccess: yesNo({
      label: 'Is it stored on, or read or sent from, the person’s device by something you put there?',
    }),
  },
}
