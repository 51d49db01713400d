import type { Attribute } from '@/domain/record/vocabulary/evidence'

type Says = { httpOnly?: unknown; secure?: unknown; sameSite?: unknown; partitioned?: unknown }

/** What a cookie says of itself, as an observation has it; nothing when it says nothing. */
export function attributesOf({ httpOnly, secure, sameSite, partitioned }: Says): {
  attributes?: Attribute[]
} {
  // Extensions of browsers say it as Chrome’s interface for them does (`cookies.SameSiteStatus`).
  const site = /^(?:strict|lax|none)$/.exec(String(sameSite).toLowerCase().replace('no_restriction', 'none'))
  const attributes: Attribute[] = [
    ...(httpOnly === true ? (['http-only'] as const) : []),
    ...(secure === true ? (['secure'] as const) : []),
    ...(site ? [`same-site-${site[0]}` as Attribute] : []),
    ...(partitioned ? (['partitioned'] as const) : []),
  ]
  return attributes.length > 0 ? { attributes } : {}
}
