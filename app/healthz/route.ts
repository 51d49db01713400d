export const dynamic = 'force-dynamic'

/** Says that the process is up and answers. */
export function GET(): Response {
  return Response.json({ status: 'up' })
}
