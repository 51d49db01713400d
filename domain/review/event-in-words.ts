import { dayInWords } from '@/domain/day'
import { allChanges, type Change } from '@/domain/record/changes'
import type { Values } from '@/domain/record/field'
import type { TitleOf } from '@/domain/record/in-words'
import { sections } from '@/domain/record/sections'
import { fieldsAt, kindAt } from '@/domain/record/upgrade/questions'
import { notedVersion } from '@/domain/record/upgrade/upgrade-answers'
import { upgradeFact, upgradeSection } from '@/domain/record/upgrade/upgrade-fact'
import { signOffs } from '@/domain/record/vocabulary/dpia-prompts'
import type { AuditEvent } from './audit-event'
import { parseSubject } from './comment-subject'
import { subjectInWords } from './subject-in-words'

/** What happened in one line, and each answer that it changed. */
export type EventInWords = { title: string; changes: Change[] }

/** An event as a person reads it in a history: what it says of answers in the words of the questions that there were then. */
export function eventInWords(event: AuditEvent, titleOf: TitleOf): EventInWords {
  switch (event.type) {
    case 'service-created':
      return ownerChanged('Service added', event, 'service', titleOf)
    case 'service-changed':
      return ownerChanged('Service changed', event, 'service', titleOf)
    case 'entry-added':
      return entryChanged('added', event, {}, event.after, titleOf)
    case 'entry-changed':
      return entryChanged('changed', event, event.before, event.after, titleOf)
    case 'entry-removed':
      return entryChanged('removed', event, event.before, {}, titleOf)
    case 'section-completed':
      return plain(`Section completed: ${sectionTitle(event)}`)
    case 'section-reopened':
      return plain(`Section reopened: ${sectionTitle(event)}`)
    case 'record-imported':
      return plain(
        `Record file imported: ${event.added} added, ${event.changed} changed, ${event.removed} removed`,
      )
    case 'organisation-created':
      return ownerChanged('Organisation added', event, 'organisation', titleOf)
    case 'organisation-changed':
      return ownerChanged('Organisation changed', event, 'organisation', titleOf)
    case 'shared-change-confirmed':
      return plain(`Change confirmed: ${event.title}`)
    case 'catalogue-loaded':
      return plain(
        `Catalogue of cookies ${event.replaced ? 'loaded again' : 'loaded'}: ${event.name}, ${event.cookies.toLocaleString('en-GB')} cookies`,
      )
    case 'team-created':
      return plain(`Team added: ${event.name}`)
    case 'person-invited':
      return plain('Person invited')
    case 'person-changed':
      return plain('Person changed')
    case 'person-erased':
      return plain('Name of a person erased')
    case 'person-recognised':
      return plain('Person recognised at their first sign-in')
    case 'signed-in':
      return plain('Signed in')
    case 'signed-out':
      return plain('Signed out')
    case 'sessions-ended':
      return plain('Signed out everywhere')
    case 'version-submitted':
      return plain(`Version ${event.number} submitted for review`)
    case 'version-recalled':
      return plain(`Version ${event.number} taken back from review`)
    case 'version-assigned':
      return plain(
        `Version ${event.number} assigned to ${event.again ? 'the privacy officer who reviewed the one before' : 'a privacy officer'}`,
      )
    case 'version-returned':
      return plain(`Version ${event.number} returned for changes`)
    case 'version-approved':
      return plain(
        `Version ${event.number} approved${event.publishOn ? `, to be published on ${dayInWords(event.publishOn)}` : ', to be published later'}`,
      )
    case 'version-reopened':
      return plain(
        `Version ${event.number} to be reviewed again: its documents are made otherwise since it was approved`,
      )
    case 'version-excepted':
      return plain(
        `Exception recorded: somebody who worked on version ${event.number} may approve it. Reason: ${event.reason}`,
      )
    case 'version-published':
      return plain(`Version ${event.number} published`)
    case 'version-superseded':
      return plain(`Version ${event.number} superseded`)
    case 'version-confirmed':
      return plain(
        `Version ${event.number} confirmed: nothing has changed. Next review on ${dayInWords(event.reviewOn)}`,
      )
    case 'version-signed-off':
      return plain(`DPIA of version ${event.number} signed off: ${signOffs[event.item] ?? event.item}`)
    case 'review-date-changed':
      return plain(`Next review of version ${event.number} set for ${dayInWords(event.reviewOn)}`)
    case 'service-retired':
      return plain('Service retired')
    case 'service-reinstated':
      return plain('Service reinstated')
    case 'record-upgraded':
      return plain(
        `Record brought from version ${event.from} to version ${event.to} of its form: ${event.added} added, ${event.changed} changed, ${event.removed} removed`,
      )
    case 'draft-restored':
      return plain(`Record changed back to version ${event.number}`)
    case 'comment-added':
      return commented('added', event, titleOf)
    case 'comment-answered':
      return commented('answered', event, titleOf)
    case 'comment-resolved':
      return commented('resolved', event, titleOf)
    case 'comment-reopened':
      return commented('reopened', event, titleOf)
    case 'comment-withdrawn':
      return commented('withdrawn', event, titleOf)
    case 'mail-setting-changed':
      return plain('Choice of emails changed')
    case 'mails-sent-again':
      return plain(
        event.mailIds.length === 1 ? 'Email sent again' : `${event.mailIds.length} emails sent again`,
      )
    case 'record-exported':
      return plain(`Record file exported: ${event.format}`)
    case 'document-exported':
      return plain(`Document exported: ${event.document}, ${event.format}, for ${dayInWords(event.date)}`)
    case 'history-exported':
      return plain('Audit trail exported')
    case 'history-sealed':
      return plain(`History sealed by checkpoint ${event.number}`)
    case 'rows-kept':
      return plain('Older history summed up')
    case 'refused':
      return plain(`Refused: ${event.permission}`)
  }
}

const plain = (title: string): EventInWords => ({ title, changes: [] })

type OfVersion = { schemaVersion?: number }

function commented(verb: string, event: OfVersion & { about: string }, titleOf: TitleOf): EventInWords {
  const subject = parseSubject(upgradeFact(notedVersion(event), event.about))
  return plain(`Comment ${verb}${subject ? `: ${subjectInWords(subject, titleOf)}` : ''}`)
}

/** What an event about a service holds beside answers: its address is shown by other means, and so is its team. */
const notAnswers = ['slug', 'teamId']

function ownerChanged(
  title: string,
  event: OfVersion & { before?: Values; after: Values },
  owner: 'service' | 'organisation',
  titleOf: TitleOf,
): EventInWords {
  const { before = {}, after } = event
  const answers = Object.entries(after).filter(([name]) => !notAnswers.includes(name))
  const fields = fieldsAt(notedVersion(event), owner)
  return { title, changes: allChanges(fields, before, Object.fromEntries(answers), titleOf) }
}

function entryChanged(
  verb: string,
  event: OfVersion & { kind: string; title: string },
  before: Values,
  after: Values,
  titleOf: TitleOf,
): EventInWords {
  const { kind, title } = event
  const version = notedVersion(event)
  const noun = kindAt(version, kind)?.noun
  const capital = noun ? `${noun.charAt(0).toUpperCase()}${noun.slice(1)}` : kind
  const fields = fieldsAt(version, kind)
  return { title: `${capital} ${verb}: ${title}`, changes: allChanges(fields, before, after, titleOf) }
}

function sectionTitle(event: OfVersion & { section: string }): string {
  const id = upgradeSection(notedVersion(event), event.section)
  return sections.find((section) => section.id === id)?.title ?? event.section
}
