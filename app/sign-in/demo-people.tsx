import { demoPeople } from '@/app/_server/sign-in/demo-people'
import { Button } from '@/components/button/button'
import { InsetText } from '@/components/inset-text/inset-text'

/** A button for each person of the demonstration. Each is a form of its own, so that it works without JavaScript. */
export async function DemoPeople({ next }: { next: string }) {
  const people = await demoPeople()
  if (people.length === 0) {
    return (
      <p className="govuk-body">
        The demonstration has no people to sign in as. Load its data and try again.
      </p>
    )
  }
  return (
    <>
      <InsetText>
        This is a demonstration. Choose a person to see what they can see and do. You do not need a password.
        Other people can sign in as them too, so do not enter real data.
      </InsetText>
      <ul className="govuk-list">
        {people.map(({ id, role }) => (
          <li key={id}>
            <form method="post" action="/api/auth/callback/demo">
              <input type="hidden" name="person" value={id} />
              <input type="hidden" name="next" value={next} />
              <Button text={`Sign in as ${role}`} />
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
