// Runs in a thread: reads files of evidence, piece by piece.
import { readEvidence } from '@/domain/evidence/read'
import { doTasks } from './do-tasks'

doTasks((_task, next) => readEvidence({ [Symbol.asyncIterator]: () => ({ next }) }))
