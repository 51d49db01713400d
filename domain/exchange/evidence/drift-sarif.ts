import { type Difference, differenceKinds } from '@/domain/evidence/differences'
import { observationKey } from '@/domain/evidence/observation'
import { observedKinds } from '@/domain/record/vocabulary/evidence'
import { type Drift, nameOf } from './drift'

/**
 * In what a service and its record differ, as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), with what GitHub's code
 * scanning asks for beside: a place in a file, the record's, and a fingerprint by which it knows a result again.
 */
export function writeDriftSarif({ differences, recordFile }: Drift): string {
  const rules = Object.entries(differenceKinds).map(([id, text]) => ({ id, shortDescription: { text } }))
  const uri = recordFile.split('/').map(encodeURIComponent).join('/')
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Privacy inventory', rules } },
        results: differences.map((difference) => resultOf(difference, uri)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf(difference: Difference, uri: string) {
  const { kind, observation, text, fact } = difference
  const location = {
    physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } },
    ...(fact && { logicalLocations: [{ fullyQualifiedName: fact }] }),
  }
  return {
    ruleId: kind,
    level: 'error',
    message: { text: `${observedKinds[observation.kind]} ${nameOf(difference)}: ${text}` },
    locations: [location],
    partialFingerprints: {
      'observation/v1': [kind, observationKey(observation), fact ?? ''].join('/').replaceAll('\n', '/'),
    },
  }
}
