import type { Connection } from '@/prisma/database/connection'
import { noteInHistory } from './in-history'

/**
 * Makes all rows what version 0 of `domain/record/upgrade/example-step.ts` would have stored: parties are companies with
 * a title, a service is `about` something, comments are about companies, and companies are a task.
 */
export async function olderRows({ db, asOwner }: Connection): Promise<void> {
  await asOwner(({ db }) =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`update "Item" set kind = 'company',
        data = data - 'name' || jsonb_build_object('title', data->'name') where kind = 'party'`
      await tx.$executeRaw`update "Service" set "schemaVersion" = 0,
        data = data - 'summary' || jsonb_build_object('about', data->'summary') where data ? 'summary'`
      await tx.$executeRaw`update "Service" set "schemaVersion" = 0`
      await tx.$executeRaw`update "Comment" set about = regexp_replace(about, '^party/(.*)/name$', 'company/\\1/title')`
      await tx.$executeRaw`update "SectionCompletion" set section = 'companies' where section = 'systems'`
      await tx.$executeRaw`update "Organisation" set "schemaVersion" = 0`
    }),
  )
  await noteInHistory(db)
}
