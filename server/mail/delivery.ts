import type { Letter, MailFailure } from '@/domain/review/mail'

/** What became of an attempt to send an email. After a `final` failure there is no use in trying again. */
export type Delivery = { sent: true } | { sent: false; failure: MailFailure; final: boolean }

/** A way to send an email. It throws nothing: every failure is a delivery. */
export type Channel = (letter: Letter) => Promise<Delivery>
