import { notFound } from 'next/navigation'
import { StepPage } from '@/app/_review/step-page'
import { type StepOnVersion, stepsOnVersion } from '@/domain/review/workflow'

type Params = Promise<{ slug: string; number: string; step: string }>

/** The page of one step of the workflow. */
export default async function Step({ params }: { params: Params }) {
  const { step } = await params
  if (!(stepsOnVersion as readonly string[]).includes(step)) notFound()
  return <StepPage params={params} step={step as StepOnVersion} />
}
