import type { PrismaClient } from './generated/client'

/** Fills an empty database with the demonstration organisation. */
export async function seedDemo(_db: PrismaClient): Promise<void> {}
