export const dynamic = 'force-dynamic'

/** The floor of `npm run bench` for files: an answer with nothing in it, for nobody in particular. */
export function GET(): Response {
  return Response.json({})
}
