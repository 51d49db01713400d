import type { State } from '@/domain/review/workflow'
import { Prisma } from '../generated/client'

/** A version as the task list of its service shows it. */
export type ListedVersion = { number: number; state: State; reviewOn: string | null }

/** Where the versions of a service are: the latest, and the one that the public reads, which may be the same. */
export type ReviewState = { latest: ListedVersion | null; published: ListedVersion | null }

export const nothingSubmitted: ReviewState = { latest: null, published: null }

const listed = Prisma.sql`json_build_object('number', number, 'state', state, 'reviewOn', "reviewOn")`

/** Where the versions of a service are, as a column for the one query with which every page of a service begins. */
export const reviewStateOfService = Prisma.sql`json_build_object(
  'latest', (select ${listed} from "Version" where "serviceId" = service.id order by number desc limit 1),
  'published', (select ${listed} from "Version"
    where "serviceId" = service.id and state in ('published', 'retired') limit 1))`
