import { type Item, inOrder, saying, sayingUnder } from '../audited'
import { givesContact, isOfRegulator, officeIn, officer, sentencesOfOffices } from '../contact-details'
import { isUnfinished } from '../faults/unfinished'

const date =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? \d{4}\b/i
const dating =
  /\b(?:updated?|reviewed|revised|changed|published|amended|effective|modified|version|review date|dated?|notice is from)\b/i
const nextTime = /\bnext\b|\bdue\b|\bto be reviewed\b/i

/** Whether it says when the notice was made or changed, which is not when it will be. */
const isDated = (text: string) =>
  text.split(/(?<=[.;])\s/).some((part) => dating.test(part) && date.test(part) && !nextTime.test(part))

/** What a controller is, and who is none. */
const noController =
  /^(?:an?|the term) (?:data )?[‘“"']?controller|\bnot (?:the|an?|your) (?:data )?controller\b/i

/** Who answers for the data, and how to reach them. */
export const itemsAboutUs: readonly Item[] = [
  {
    id: 'controller',
    title: 'Who the controller is',
    provision: 'controller-in-notice',
    appliesTo: 'Every notice',
    find: (audited) =>
      saying(
        audited,
        /(?:\b(?:is|are|am|as|makes (?:us|it|the \w+)|acts? as|remains?)|\w[’']re)\b(?:(?! (?:with|to|other|another|from|by) ).){0,40}\bcontrollers?\b/i,
        /\b(?:data )?controllers? (?:for|of|is|are|of your|in respect)\b/i,
        /\b(?:controller|controllers):/i,
        /\bresponsible for (?:the|your|any|all|this) (?:personal )?(?:data|information)\b/i,
        /\brheolyddi?(?:on)? data\b/i,
      ).filter(({ text }) => !noController.test(text)),
  },
  {
    id: 'contact-details',
    title: 'How to reach the controller',
    provision: 'controller-in-notice',
    appliesTo: 'Every notice',
    find: ({ sentences }) =>
      sentences.filter((sentence) => givesContact(sentence) && !isOfRegulator(sentence)),
  },
  {
    id: 'representative',
    title: 'How to reach the representative in the UK',
    provision: 'controller-in-notice',
    appliesTo: 'Controllers outside the UK that have a representative here',
    applies: ({ record }) => Boolean(record?.contacts.some(({ topic }) => topic === 'representative')),
    find: (audited) => saying(audited, /\brepresentative\b.{0,40}\b(?:UK|United Kingdom)\b/i),
  },
  {
    id: 'data-protection-officer',
    title: 'How to reach the data protection officer',
    provision: 'officer-in-notice',
    appliesTo: 'Controllers that have a data protection officer, as every public authority must',
    find: (audited) =>
      sentencesOfOffices(audited.sentences).flatMap(({ office, sentence }) =>
        [office, officeIn(sentence.heading)].includes(officer) &&
        givesContact(sentence) &&
        !isOfRegulator(sentence)
          ? [sentence]
          : [],
      ),
  },
  {
    id: 'date',
    title: 'The date of the notice',
    provision: 'transparency',
    appliesTo: 'Every notice, so that people can tell whether it has changed',
    find: (audited) => [
      ...inOrder(
        audited,
        audited.sentences.filter(({ text }) => isDated(text)),
        sayingUnder(audited, /\b(?:updated|reviewed|date)\b/i, date).filter(
          ({ heading }) => !nextTime.test(heading),
        ),
      ),
      ...audited.notice.headings
        .filter(({ text }) => isDated(text) && !isUnfinished(text))
        .map(({ text, section }) => ({ text, heading: '', section })),
    ],
  },
]
