/**
 * Why something may be stored on, read from or sent by a person's device.
 * PECR regulation 6 and Schedule A1, as in force since 5 February 2026 (Data (Use and Access) Act 2025, Schedule 12).
 */
export const deviceAccessBases = {
  consent: 'Consent (regulation 6)',
  transmission: 'Only to carry a communication (Schedule A1)',
  'strictly-necessary': 'Strictly necessary for the service asked for (Schedule A1)',
  'statistical-purposes': 'Statistics to improve the service (Schedule A1)',
  appearance: 'Appearance or how the service works for you (Schedule A1)',
  emergency: 'Finding somebody in an emergency (Schedule A1)',
  none: 'No basis yet',
} as const

export type DeviceAccessBasis = keyof typeof deviceAccessBases

/** The same before 5 February 2026: PECR regulation 6(2) and (4) as they were. What is not here needed consent. */
export const deviceAccessBasesBefore2026: Readonly<Partial<Record<DeviceAccessBasis, string>>> = {
  consent: 'Consent (regulation 6(2))',
  transmission: 'Only to carry a communication (regulation 6(4)(a))',
  'strictly-necessary': 'Strictly necessary for the service asked for (regulation 6(4)(b))',
}

/** The bases under which a person must be told clearly and given a free and simple way to object. */
export const objectable: readonly string[] = ['statistical-purposes', 'appearance']

/** GOV.UK Design System, cookies page: the categories of its tables. */
export const cookieCategories = {
  essential: 'Essential',
  functional: 'Functional',
  analytics: 'Analytics',
  performance: 'Performance',
  survey: 'Survey',
  security: 'Security',
  marketing: 'Marketing',
  other: 'Other',
} as const
