import type { ServiceRecord } from '@/domain/record/record'
import { dpiaSteps } from '@/domain/record/vocabulary/dpia-prompts'
import { materialFor } from '../material'
import { filled } from './dpia'
import type { Answered } from './fills'

// The day changes which contacts are given, never whether a prompt has an answer.
const anyDay = '2026-06-19'

/** Whether the record answers a prompt of the template, answers a part, or a person has to. */
export function recordGives(record: ServiceRecord, prompt: string): Answered {
  return filled(materialFor(record, anyDay), prompt).answered
}

/** For each prompt of the template, whether the record answers it, answers a part, or a person has to. */
export function dpiaCoverage(record: ServiceRecord): Record<string, Answered> {
  const material = materialFor(record, anyDay)
  const prompts = dpiaSteps.flatMap((step) => Object.keys(step.prompts))
  return Object.fromEntries(prompts.map((prompt) => [prompt, filled(material, prompt).answered]))
}

/** How many prompts are answered each way. */
export function dpiaCoverageCounts(record: ServiceRecord): Record<Answered, number> {
  const counts = { record: 0, partly: 0, person: 0 }
  for (const answered of Object.values(dpiaCoverage(record))) counts[answered] += 1
  return counts
}
