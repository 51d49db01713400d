import { differenceKinds } from '@/domain/evidence/differences'
import { observationKey } from '@/domain/evidence/observation'
import { observedKinds } from '@/domain/record/vocabulary/evidence'
import { type Drift, nameOf } from './drift'

/**
 * In what a service and its record differ, as a report of tests: each thing that was found is a test, which fails when it differs.
 * JUnit XML as https://github.com/testmoapp/junitxml and the schema of Jenkins have it.
 */
export function writeDriftJunit({ differences, found }: Drift): string {
  const failing = new Map<string, string>()
  for (const { kind, observation, text } of differences) {
    const key = observationKey(observation)
    const failure = `<failure message="${inXml(text)}" type="${kind}">${inXml(`${differenceKinds[kind]}: ${text}`)}</failure>`
    failing.set(key, `${failing.get(key) ?? ''}\n      ${failure}`)
  }
  const cases = found.map(({ observation }) => {
    const failures = failing.get(observationKey(observation))
    const opening = `<testcase classname="${inXml(observedKinds[observation.kind])}" name="${inXml(nameOf({ observation }))}"`
    return failures ? `    ${opening}>${failures}\n    </testcase>` : `    ${opening}/>`
  })
  const counts = `tests="${found.length}" failures="${failing.size}" errors="0"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Privacy inventory" ${counts}>`,
    `  <testsuite name="What was found is as recorded" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function inXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}
