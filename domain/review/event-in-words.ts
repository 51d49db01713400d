import { dayInWords } from '@/domain/day-in-words'
import { type Change, changes } from '@/domain/record/changes'
import type { Fields, KindName, Values } from '@/domain/record/field'
import type { TitleOf } from '@/domain/record/in-words'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { sections } from '@/domain/record/sections'
import { signOffs } from '@/domain/record/vocabulary/dpia-prompts'
import type { AuditEvent } from './audit-event'
import { parseSubject } from './comment-subject'
import { subjectInWords } from './subject-in-words'

/** What happened in one line, and each answer that it changed. */
export type EventInWords = { title: string; changes: Change[] }

/** An event as a person reads it in a history. */
export function eventInWords(event: AuditEvent, titleOf: TitleOf): EventInWords {
  switch (event.type) {
    case 'service-created':
      return { title: 'Service added', changes: changes(serviceFields, {}, event.after, titleOf) }
    case 'service-changed':
      return { title: 'Service changed', changes: changes(serviceFields, event.before, event.after, titleOf) }
    case 'entry-added':
      return entryChanged('added', event, {}, event.after, titleOf)
    case 'entry-changed':
      return entryChanged('changed', event, event.before, event.after, titleOf)
    case 'entry-removed':
      return entryChanged('removed', event, event.before, {}, titleOf)
    case 'section-completed':
      return plain(`Section completed: ${sectionTitle(event.section)}`)
    case 'section-reopened':
      return plain(`Section reopened: ${sectionTitle(event.section)}`)
    case 'record-imported':
      return plain(
        `Record file imported: ${event.added} added, ${event.changed} changed, ${event.removed} removed`,
      )
    case 'organisation-created':
      return { title: 'Organisation added', changes: changes(organisationFields, {}, event.after, titleOf) }
    case 'organisation-changed':
      return {
        title: 'Organisation changed',
        changes: changes(organisationFields, event.before, event.after, titleOf),
      }
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
    case 'draft-restored':
      return plain(`Record changed back to version ${event.number}`)
    case 'comment-added':
      return commented('added', event.about, titleOf)
    case 'comment-answered':
      return commented('answered', event.about, titleOf)
    case 'comment-resolved':
      return commented('resolved', event.about, titleOf)
    case 'comment-reopened':
      return commented('reopened', event.about, titleOf)
    case 'comment-withdrawn':
      return commented('withdrawn', event.about, titleOf)
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

function commented(verb: string, about: string, titleOf: TitleOf): EventInWords {
  const subject = parseSubject(about)
  return plain(`Comment ${verb}${subject ? `: ${subjectInWords(subject, titleOf)}` : ''}`)
}

type EntryEvent = { kind: string; title: string }

function entryChanged(
  verb: string,
  { kind, title }: EntryEvent,
  before: Values,
  after: Values,
  titleOf: TitleOf,
): EventInWords {
  const name = kindNames.find((known) => known === kind)
  const noun = name ? nounOf(name) : kind
  const fields: Fields = name ? kindOf(name).fields : {}
  return { title: `${noun} ${verb}: ${title}`, changes: changes(fields, before, after, titleOf) }
}

function nounOf(name: KindName): string {
  const { noun } = kindOf(name)
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`
}

function sectionTitle(id: string): string {
  return sections.find((section) => section.id === id)?.title ?? id
}
