import { Temporal } from 'temporal-polyfill'
import { dayInWords } from '@/domain/day'
import { type Notification, notificationInWords } from './notification'

/** Why an email could not be sent: a reason of the provider, never its words, which may name people. */
const mailFailures = {
  refused: 'The mail service refuses this email or its address',
  'not-signed-in': 'The mail service does not accept our key or password',
  busy: 'The mail service is busy, or asks us to try later',
  unreachable: 'The mail service cannot be reached',
} as const

export type MailFailure = keyof typeof mailFailures

/** Why an email could not be sent; nothing is noted where the mail service was not the reason. */
export function failureInWords(failure: string | null): string {
  const words: Record<string, string> = mailFailures
  return words[failure ?? ''] ?? 'The inventory was stopped, or failed, when it last tried'
}

/** An email in plain text. `id` stays the same each time that it is sent. */
export type Letter = { id: string; to: string; subject: string; text: string }

/** One of the things that an email is about; `id` is that of its notification. */
export type MailedNews = Notification & { id: string }

/**
 * The words of an email: what happened to which service, and a link to it within the inventory at `address`.
 * `digestOf` is the day of a digest.
 */
export function mailInWords(
  news: readonly MailedNews[],
  address: string,
  digestOf?: string | null,
): Pick<Letter, 'subject' | 'text'> {
  const items = news.map((one) => `${notificationInWords(one)}:\n${address}/notifications/${one.id}`)
  return {
    subject: mailSubject(news, digestOf),
    text: [
      ...items,
      'To follow a link, you need to sign in.',
      `You can choose to get fewer emails, or none:\n${address}/account/emails`,
    ].join('\n\n'),
  }
}

/** What the subject of an email says. */
export function mailSubject(news: readonly Notification[], digestOf?: string | null): string {
  if (digestOf) return `What happened in the privacy inventory on ${dayInWords(digestOf)}`
  return news.map(notificationInWords).join('; ')
}

/** When the digest of a day is sent: the next morning, so that nothing can be added to it any more. */
export function digestMoment(day: string): Date {
  const morning = { timeZone: 'Europe/London', plainTime: '07:00' }
  return new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(morning).epochMilliseconds)
}
