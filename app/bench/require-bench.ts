import 'server-only'
import { notFound } from 'next/navigation'

/** The pages to compare with are there only for `npm run bench`, which sets BENCH; for everybody else not found. */
export function requireBench(): void {
  if (process.env.BENCH !== '1') notFound()
}
