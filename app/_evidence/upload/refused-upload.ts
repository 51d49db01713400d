import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { cookieSecret } from '@/app/_server/sign-in/cookies'

const schema = z.object({
  /** The control of the form that the message is about. */
  field: z.enum(['file', 'text', 'circumstances']),
  message: z.string(),
  /** What was typed beside the file. The file itself cannot be shown again, and what was pasted is not kept anywhere. */
  circumstances: z.string(),
})

/** Why an upload was refused, in words of ours. */
export type RefusedUpload = z.output<typeof schema>

/** Whose form it was: for anybody else, and on any other page, it says nothing. */
type Whose = { personId: string; slug: string }

/** Another salt than that of the session cookie, so that neither is taken for the other. */
const salt = 'refused upload'

/** How long, in seconds, the page of the form shows it. */
const maxAge = 15 * 60

/**
 * The address of the form with why it was refused: encrypted, so that nobody can make a link that puts words of theirs on the
 * page.
 */
export async function addressOfRefused(refused: RefusedUpload, { personId, slug }: Whose): Promise<string> {
  const token = { ...refused, personId, slug }
  const text = await encode({ token, secret: cookieSecret(), salt, maxAge })
  return `/services/${slug}/evidence/new?${new URLSearchParams({ refused: text })}`
}

/** Why this person's upload was refused; undefined for what is too old, meant for others or not written by us. */
export async function refusedIn(
  text: unknown,
  { personId, slug }: Whose,
): Promise<RefusedUpload | undefined> {
  if (typeof text !== 'string') return undefined
  const token = await decode({ token: text, secret: cookieSecret(), salt }).catch(() => null)
  if (token?.personId !== personId || token.slug !== slug) return undefined
  return schema.safeParse(token).data
}
