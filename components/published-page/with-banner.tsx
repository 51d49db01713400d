import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { documents } from '@/domain/documents/documents'
import { noticeAddress, type PublicAddress } from '@/domain/exchange/published/address'
import type { Standing } from '@/domain/exchange/published/page'
import { writeHtml } from './write-page'

/** Where a kept page has room for what came to be true after it was published. No text can hold it: `<` is escaped. */
const beginningOfMain = /<main[^>]*>/

/** The page with what is to be said above it. What is current is the page itself, byte for byte. */
export function withBanner(page: string, { slug, page: kind }: PublicAddress, standing: Standing): string {
  const name = kind === 'changes' || kind === 'versions' ? undefined : documents[kind].published?.noun
  if (standing === 'current' || !name) return page
  const banner = writeHtml(
    <NotificationBanner titleId="app-banner">
      <p className="govuk-notification-banner__heading">
        {standing === 'closed' ? (
          `This service has closed. This was its last ${name}.`
        ) : (
          <>
            {`This is an older version of this ${name}. `}
            <BannerLink text="Read the current one" href={noticeAddress(slug, { page: kind })} />
            {', or see '}
            <BannerLink
              text="what changed in each version"
              href={noticeAddress(slug, { page: 'versions' })}
            />
            .
          </>
        )}
      </p>
    </NotificationBanner>,
  )
  return page.replace(beginningOfMain, (main) => main + banner)
}

function BannerLink({ text, href }: { text: string; href: string }) {
  return (
    <a className="govuk-notification-banner__link" href={href}>
      {text}
    </a>
  )
}
