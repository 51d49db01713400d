import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { idSchema } from '@/domain/record/field'

/**
 * Says that a comment was added, and leads to it, when the address names it: `?commented=<id>`. The focus stays at what was commented
 * on, which the address leads to.
 */
export function CommentAdded({ base, commented }: { base: string; commented: unknown }) {
  const id = idSchema.safeParse(commented)
  if (!id.success) return null
  return (
    <NotificationBanner type="success" disableAutoFocus>
      <p className="govuk-notification-banner__heading">
        Comment added.{' '}
        <a className="govuk-notification-banner__link" href={`${base}/comments/${id.data}`}>
          Read your comment
        </a>
      </p>
    </NotificationBanner>
  )
}
