import { redirect } from 'next/navigation'
import { currentActor } from '@/app/_server/actor'
import { nextPath } from '@/app/_server/sign-in/next-path'
import { problemIn } from '@/app/_server/sign-in/problems'
import { PublicShell } from '@/app/_shell/public-shell'
import { Button } from '@/components/button/button'
import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { type SignInWay, signInWay } from '@/server/sign-in-way'
import { DemoPeople } from './demo-people'
import { NotSetUp } from './not-set-up'

type Properties = { searchParams: Promise<{ next?: unknown; problem?: unknown }> }

/** Where everybody signs in, by the one way that this installation has. */
export default async function SignInPage({ searchParams }: Properties) {
  const { next: asked, problem: code } = await searchParams
  const next = nextPath(asked)
  const way = signInWay()
  const problem = problemIn(code)
  // In a demo, people come here to go on as somebody else.
  if (way.kind === 'issuer' && !problem && (await currentActor())) redirect(next)
  return (
    <PublicShell title="Sign in">
      {problem && (
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">{problem.title}</p>
          <p className="govuk-body">{problem.text}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">Sign in</h1>
      <Ways way={way} next={next} />
    </PublicShell>
  )
}

function Ways({ way, next }: { way: SignInWay; next: string }) {
  switch (way.kind) {
    case 'issuer':
      return (
        <Button
          href={`/api/auth/signin/oidc?${new URLSearchParams({ next })}`}
          text={`Sign in with ${way.name}`}
        />
      )
    case 'demo':
      return <DemoPeople next={next} />
    case 'none':
      return <NotSetUp missing={way.missing} />
  }
}
