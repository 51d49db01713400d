import type { Attribute } from '@/domain/record/vocabulary/evidence'

type Says = { httpOnly?: unknown; secure?: unknown; sameSite?: unknown; partitioned?: unknown }

/** What a cookie says of itself, as an observation has it; nothing when it says nothing. */
export function attributesOf({ httpOnly, secure, sameSite, partitioned }: Says): {
  attributes?: Attribute[]
} {
  const site = /^(?:strict|lax|none)$/.exec(String(sameSite).toLowerCase())
  const attributes: Attribute[] = [
    ...(httpOnly === true ? (['http-only'] as const) : []),
    ...(secure === true ? (['secure'] as const) : []),
    ...(site ? [`same-site-${site[0]}` as Attribute] : []),
    ...(partitioned ? (['partitioned'] as const) : []),
  ]
  return attributes.length > 0 ? { attributes } : {}
}
