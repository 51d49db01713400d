import { currentActor } from '@/app/_server/actor'
import { PublicShell } from '@/app/_shell/public-shell'
import { Button } from '@/components/button/button'

/** Signing out by a button; opening this page signs nobody out, because any site can make a browser open it. */
export default async function SignOutPage() {
  const actor = await currentActor()
  if (!actor) {
    return (
      <PublicShell title="You have signed out">
        <h1 className="govuk-heading-l">You have signed out</h1>
        <p className="govuk-body">
          <a className="govuk-link" href="/sign-in">
            Sign in
          </a>
        </p>
      </PublicShell>
    )
  }
  return (
    <PublicShell title="Sign out">
      <h1 className="govuk-heading-l">Sign out</h1>
      <p className="govuk-body">You are signed in as {actor.name}.</p>
      <form method="post" action="/api/auth/signout">
        <input type="hidden" name="next" value="/sign-out" />
        <Button text="Sign out" />
      </form>
    </PublicShell>
  )
}
