/** How often within a quarter of an hour, by the setting that changes it. An office may share one address. */
export const mostOften = {
  LIMIT_SIGN_IN_ADDRESS: 300,
  LIMIT_SIGN_IN_PERSON: 30,
  LIMIT_EXPORT: 300,
  LIMIT_UPLOAD: 60,
}

export type LimitName = keyof typeof mostOften
