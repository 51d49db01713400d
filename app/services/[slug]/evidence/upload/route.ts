import { judgeUpload } from '@/app/_evidence/upload/judge-upload'
import { receiveUpload } from '@/app/_evidence/upload/receive-upload'
import { addressOfRefused, type RefusedUpload } from '@/app/_evidence/upload/refused-upload'
import { currentActor } from '@/app/_server/actor'
import { secondsToWait } from '@/app/_server/limits/limits'
import { tooOften } from '@/app/_server/limits/too-often'
import { addressOfRefusal, problemsOfRefusal } from '@/app/_server/outcome'
import { seeOther } from '@/app/_server/sign-in/answer-step'
import { signInFirst } from '@/app/_server/sign-in/sign-in-first'
import { today } from '@/app/_server/today'
import { database } from '@/prisma/database/client'
import { addEvidence } from '@/prisma/evidence/add-evidence'
import { readRecord } from '@/prisma/record/records'
import { isOwnForm } from '@/server/own-form'

type Context = { params: Promise<{ slug: string }> }

/**
 * Takes a file of evidence, or lines that were pasted. It is no action, because Next.js receives all of an action's form
 * before it runs and takes 1 MB: here the file is read as it comes. The edge lets this address through (server/edge), so it
 * looks itself where the form comes from.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isOwnForm(request.headers)) return plain(403)
  const { slug } = await params
  const actor = await currentActor()
  if (!actor) return plain(401)
  const db = await database()
  const found = await readRecord(db, actor, slug, 'create record')
  if (!found.ok) return seeOther(addressOfRefusal(found.refusal))
  const seconds = await secondsToWait('LIMIT_UPLOAD', actor.personId)
  if (seconds) return tooOften(seconds)

  const upload = await receiveUpload(request, actor.personId)
  const refuse = async (refused: RefusedUpload) =>
    isAskedByScript(request)
      ? Response.json(refused, { headers: notKept })
      : seeOther(await addressOfRefused(refused, { personId: actor.personId, slug }))
  const judged = judgeUpload(upload)
  if (judged.is === 'refused') return refuse(judged)
  const { reading, digest } = judged
  const { circumstances } = upload
  const addition = { reading, digest, addedOn: today(), ...(circumstances && { circumstances }) }
  const added = await addEvidence(db, actor, slug, addition)
  if (!added.ok) {
    const [problem] = problemsOfRefusal(added.refusal) ?? []
    if (!problem) return seeOther(addressOfRefusal(added.refusal))
    const field = problem.path === 'circumstances' ? 'circumstances' : 'file'
    return refuse({ field, message: problem.message, circumstances })
  }
  const { id, isKnown } = added.value
  const to = `/services/${slug}/evidence/${id}?done=${isKnown ? 'known' : 'added'}`
  return isAskedByScript(request) ? Response.json({ to }, { headers: notKept }) : seeOther(to)
}

/** Whoever opens the address to which the form is sent gets the form. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return signInFirst(request)
  const { slug } = await params
  const found = await readRecord(await database(), actor, slug, 'create record')
  if (!found.ok) return plain(found.refusal.kind === 'forbidden' ? 403 : 404)
  return seeOther(`/services/${slug}/evidence/new`)
}

const notKept = { 'Cache-Control': 'no-store' }

/** The script of the form shows how far it is, and goes on by itself. */
const isAskedByScript = ({ headers }: Request) => headers.get('accept') === 'application/json'

/** The edge makes a page of it. */
const plain = (status: number) =>
  new Response(`${status}\n`, { status, headers: { 'Content-Type': 'text/plain' } })
