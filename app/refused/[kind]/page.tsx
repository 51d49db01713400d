import { forbidden, notFound } from 'next/navigation'

/** Where actions send people whom they refuse; the status is right here, which it would not be in an action. */
export default async function Refused({ params }: { params: Promise<{ kind: string }> }) {
  if ((await params).kind === 'forbidden') forbidden()
  notFound()
}
