import { dayInWords } from '@/domain/day'
import { sentence } from '../../wording/sentences'
import type { Words } from '../words'
import { nameInSentence, possessive } from './articles'
import { midSentence, properNamesIn, startOfCell } from './capitals'
import { howSure, insteadOf, notRecorded } from './certainty'
import { bullets, described, purposeWithDescription } from './fragments'
import { gradeOf, sentencesOf, wordsOf } from './grade'
import { listed, listedInFull } from './lists'
import { including, ofReader } from './members'
import { citedName, organisationName, partyName, regulatorName, serviceName } from './names'
import { allBut, counted, numberInWords } from './numbers'
import { isPlural, whatItDoes } from './parties'
import { countedFrom, keptInWords, legalHoldInWords, spanKept } from './periods'
import { access } from './phrases/access'
import { choices } from './phrases/choices'
import { data } from './phrases/data'
import { devices } from './phrases/devices'
import { keeping } from './phrases/keeping'
import { lawEnforcement } from './phrases/law-enforcement'
import { people } from './phrases/people'
import { purposes } from './phrases/purposes'
import { service } from './phrases/service'
import { sharing } from './phrases/sharing'
import { systems } from './phrases/systems'
import { placesNamed } from './places'
import { inThirdPerson } from './third-person'

/** English, as GOV.UK writes it. */
export const english: Words = {
  listed,
  listedInFull,
  bullets,
  midSentence,
  startOfCell,
  sentence,
  properNamesIn,
  described,
  purposeWithDescription,
  nameInSentence,
  possessive,
  organisationName,
  partyName,
  regulatorName,
  serviceName,
  citedName,
  placesNamed,
  isPlural,
  whatItDoes,
  howSure,
  insteadOf,
  notRecorded,
  inThirdPerson,
  numberInWords,
  counted,
  allBut,
  including,
  ofReader,
  wordsOf,
  sentencesOf,
  gradeOf,
  dayInWords,
  keptInWords,
  countedFrom,
  legalHoldInWords,
  spanKept,
  phrases: {
    ...data,
    ...devices,
    ...choices,
    ...keeping,
    ...access,
    ...sharing,
    ...systems,
    ...people,
    ...purposes,
    ...lawEnforcement,
    ...service,
  },
}
