import { z } from 'zod'
import { currentActor } from '@/app/_server/actor'
import { loadService } from '@/app/_server/load'
import { seeOther } from '@/app/_server/sign-in/answer-step'
import { signInAddress } from '@/app/_server/sign-in/sign-in-address'
import { findEntries } from '@/domain/catalogue/find-entries'

const searchSchema = z.string().max(200).catch('')

/** The names of what fits best in the catalogue, for the search box that asks while somebody types. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const actor = await currentActor()
  const { pathname, search, searchParams } = new URL(request.url)
  if (!actor) return seeOther(signInAddress({ next: pathname + search }))
  const view = await loadService(actor, (await params).slug, 'see catalogue')
  if (!view.ok) return new Response(null, { status: view.refusal.kind === 'forbidden' ? 403 : 404 })
  const names = findEntries(searchSchema.parse(searchParams.get('search')))
    .slice(0, 8)
    .map(({ name }) => name)
  return Response.json(names, { headers: { 'cache-control': 'private, no-store' } })
}
