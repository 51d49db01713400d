import { type Audited, isLookedFor } from '@/domain/notice-audit/audited'
import { dateFaults } from '@/domain/notice-audit/faults/past-dates'
import { pastLawFaults } from '@/domain/notice-audit/faults/past-law'
import { regulatorFaults } from '@/domain/notice-audit/faults/regulator'
import { isUnfinished } from '@/domain/notice-audit/faults/unfinished'
import { sentencesIn } from '@/domain/notice-audit/reading/sentences'
import type { ServiceRecord } from '@/domain/record/record'
import { saysNothingOfProtection } from '../empty-words'
import type { Breach, Rule } from '../rule'
import { type TeamText, teamTexts } from '../team-texts'

/** What a team writes, read as a notice is read: by the rules of the audit, against the record. */
export const wordRules: readonly Rule[] = [
  {
    id: 'words-unfinished',
    title: 'Finish every text',
    provision: 'transparency',
    appliesTo: 'Everything that people write in a record',
    severity: 'should',
    why: '“To be confirmed” or “[insert address]” looks like an answer and is none. Leave the question open until you know it.',
    check: (record) =>
      teamTexts(record)
        .filter(({ text }) => sentencesIn(text).some(isUnfinished))
        .map(({ title, label, fact }) => ({
          text: `${title}: finish the text under “${label}”`,
          facts: [fact],
        })),
  },
  {
    id: 'words-of-the-past',
    title: 'Name no law, regulator or date of the past',
    provision: 'transparency',
    appliesTo: 'Everything that people write in a record, except contacts, which have days of their own',
    severity: 'should',
    why: 'What names law that has ended, or looks forward to a day that has gone, was not checked since.',
    check: ofThePast,
  },
  {
    id: 'security-words-empty',
    title: 'Say what protects the data, not that it is protected',
    provision: 'security-of-processing',
    appliesTo: 'How systems are protected, and statements about it',
    severity: 'should',
    why: '“Appropriate technical and organisational measures” repeats the law. Nobody can check it, or learn anything from it.',
    check: (record) =>
      teamTexts(record)
        .filter((text) => isAboutSecurity(record, text) && saysNothingOfProtection(text.text))
        .map(({ title, label, fact }) => ({
          text: `${title}: say under “${label}” what is done, for example who can reach it and how`,
          facts: [fact],
        })),
  },
]

const faults = [...pastLawFaults, ...regulatorFaults, ...dateFaults]

function ofThePast(record: ServiceRecord, day: string): Breach[] {
  const texts = teamTexts(record).filter(({ kind }) => kind !== 'contact')
  // The section of a sentence is the text that it stands in.
  const sentences = texts.flatMap(({ text }, section) =>
    sentencesIn(text).map((one) => ({ text: one, heading: '', section })),
  )
  const notice: Audited['notice'] = { format: 'text', headings: [], sentences, links: [], tables: [] }
  const found = faults
    .filter((fault) => isLookedFor(fault, day))
    .flatMap((fault) => fault.find({ notice, sentences, day, record }).map((piece) => ({ fault, piece })))
  return found.flatMap(({ fault, piece }) => {
    const sentence = sentences.find((one) => one === piece)
    const text = sentence && texts[sentence.section]
    return text ? [{ text: `${text.title}: “${piece.text}” (${fault.title})`, facts: [text.fact] }] : []
  })
}

function isAboutSecurity({ statements }: ServiceRecord, { kind, id, field }: TeamText): boolean {
  if (kind === 'system') return field === 'securityPublic' || field === 'securityFile'
  return (
    kind === 'statement' && field === 'words' && statements.find((one) => one.id === id)?.place === 'security'
  )
}
