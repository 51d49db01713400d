import { connection } from '@/prisma/database/client'
import { pendingMigrations } from '@/prisma/database/pending-migrations'

export const dynamic = 'force-dynamic'

/** Longer than this, and a load balancer does better to send people elsewhere. */
const timeout = 5_000

/** Says whether requests can be served: the database answers and has every migration. 503 when not. */
export async function GET(): Promise<Response> {
  const problem = await Promise.race([findProblem(), tooSlow()])
  return problem
    ? Response.json({ status: 'not ready', problem }, { status: 503 })
    : Response.json({ status: 'ready' })
}

async function findProblem(): Promise<string | null> {
  try {
    const pending = await pendingMigrations(await connection())
    return pending.length > 0 ? 'migrations are pending' : null
  } catch (error) {
    console.error(error)
    return 'the database does not answer'
  }
}

function tooSlow(): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, timeout, 'the database does not answer').unref())
}
