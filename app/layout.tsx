import type { Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Behaviour } from '@/components/behaviour/behaviour'
import { HeadLinks } from '@/components/page/head-links'
import { Page } from '@/components/page/page'
import { currentFrame } from './_shell/frame'

/** GOV.UK Frontend's own, to the letter: its hash is published, and older browsers depend on its form. */
const markSupport =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');"

export const viewport: Viewport = { viewportFit: 'cover' }

/** What every page stands in. Titles are the pages' own, so that one with errors can begin "Error: ". */
export default async function Layout({ children }: { children: ReactNode }) {
  // Reading the request makes every page dynamic; a static one would carry no nonce and run no script.
  const asked = await headers()
  const nonce = asked.get('x-nonce') ?? undefined
  return (
    <html lang="en" className="govuk-template">
      <head>
        {/* Here rather than as Next.js metadata, which may come so late that a browser has asked for another by then. */}
        <HeadLinks />
      </head>
      <body className="govuk-template__body" suppressHydrationWarning>
        <script nonce={nonce} suppressHydrationWarning>
          {markSupport}
        </script>
        {/* The skip link knows the main part that it was started with, so the frame of another page is another one. */}
        <Page key={asked.get('x-path')} {...(await currentFrame())}>
          {children}
        </Page>
        <Behaviour />
      </body>
    </html>
  )
}
