import 'server-only'
import { cache } from 'react'
import { database } from '@/prisma/database/client'
import { hostOrganisation as readHost } from '@/prisma/record/host-organisation'
import { settings } from '@/server/settings'

/** The organisation whose site this is, for pages that are shown before anybody has signed in; undefined if not known. */
export const hostOrganisation = cache(async () => readHost(await database(), settings()))
