import 'server-only'
import { frozenText } from '@/domain/review/frozen-record'
import { sha256 } from '@/prisma/database/hash'
import { oncePerRecord } from '../_server/once-per-record'

/** The hash of a record as a version would keep it. */
export const hashOf = oncePerRecord((record) => sha256(frozenText(record)))
