import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { asDeployed, type Host } from '@/domain/own-record/as-deployed'
import { deploymentOf } from '@/domain/own-record/deployment'
import type { ServiceRecord } from '@/domain/record/record'

/** Every command and the server are started in the project's folder. */
const file = join(process.cwd(), 'prisma/seed/own/privacy-inventory.yaml')

type Environment = Parameters<typeof deploymentOf>[0]

/**
 * What the inventory captures itself, as a record like any other: the file that ships with it, the settings of this
 * installation and the organisation whose inventory it is. Throws when the file is broken.
 */
export async function ownRecord(env: Environment, host: Host | undefined): Promise<ServiceRecord> {
  shipped ??= readShipped()
  return asDeployed(await shipped, deploymentOf(env), host)
}

/** Read once: the file is part of the program. */
let shipped: Promise<ServiceRecord> | undefined

async function readShipped(): Promise<ServiceRecord> {
  const read = readRecordFile(await readFile(file))
  if (!read.ok) throw new Error(`${file} is no record: ${JSON.stringify(read.problems)}`)
  return read.record
}
