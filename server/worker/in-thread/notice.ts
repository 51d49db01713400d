// Runs in a thread: audits notices.
import { auditNotice } from '@/domain/notice-audit/audit-notice'
import { readNotice } from '@/domain/notice-audit/read-notice'
import type { NoticeTask } from '../messages'
import { doTasks } from './do-tasks'

doTasks(async ({ notice, day, record }: NoticeTask) => {
  const read = readNotice(notice)
  return read.ok ? { ok: true, audit: auditNotice(read.notice, { day, record }) } : read
})
