import { Fragment } from 'react'

/** An email address that may break after its dots and its @, so that a long one fits a narrow table. */
export function EmailAddress({ email }: { email: string }) {
  // Parts may be alike, and never move: their place is their key.
  return email.split(/(?<=[.@])/).map((part, place) => (
    <Fragment key={String(place)}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
