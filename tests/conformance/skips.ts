/** Fixtures that we do not match on purpose, each with the reason: `component: fixture name` → reason. */
export const SKIPS: Record<string, string> = {}
