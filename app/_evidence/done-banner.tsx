import { NotificationBanner } from '@/components/notification-banner/notification-banner'

const words = {
  added: 'The evidence has been added and compared with the record',
  known: 'This evidence was added before, so nothing has changed',
  recorded: 'Added to the record. Answer the questions that evidence cannot answer',
  decided: 'Your decision has been saved',
  confirmed: 'The answers have been confirmed',
} as const

/** Says what was done, when the address says so: `?done=added`. */
export function DoneBanner({ done }: { done: unknown }) {
  if (typeof done !== 'string' || !Object.hasOwn(words, done)) return null
  return <NotificationBanner type="success" text={words[done as keyof typeof words]} />
}
