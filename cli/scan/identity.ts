import packageJson from '@/package.json' with { type: 'json' }

/** What the scan calls itself to the servers that it asks, and in their robots.txt. */
export const crawlerName = packageJson.name

/** What is added to the name of the browser. */
export const crawlerSuffix = `${crawlerName}/${packageJson.version}`

/** What made the evidence, as its file says. */
export const toolName = `Privacy inventory ${packageJson.version}`
