import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { type StepName, steps } from '@/domain/review/workflow'

/** Says which step was taken, or that an exception was recorded, when the address says so: `?done=approve`. */
export function DoneBanner({ done }: { done: unknown }) {
  if (done === 'exception') return <NotificationBanner type="success" text="Exception recorded" />
  if (typeof done !== 'string' || !Object.hasOwn(steps, done)) return null
  return <NotificationBanner type="success" text={steps[done as StepName].done} />
}
