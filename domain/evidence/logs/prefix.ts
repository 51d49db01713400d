/** Says where a log's own part of a line begins, behind what a transport put in front. */
export type Prefix = (line: string) => number

const prefixes = [
  // Syslog (RFC 5424) with its structured data.
  /^<\d{1,3}>\d \S{1,40} \S{1,255} \S{1,48} \S{1,128} \S{1,32} (?:-|\[[^\]]{0,500}\]) ?/,
  // Syslog (RFC 3164), with or without priority and host, and what journals print.
  /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.+Z-]{8,30}) (?:[\w.:-]{1,255} )?[\w./-]{1,60}(?:\[[\w.-]{1,40}\])?: {1,2}/,
  // What HAProxy prints where syslog is not in between.
  /^haproxy\[\d{1,8}\]: {1,2}/,
  // Containers: Kubernetes (CRI), Docker Compose.
  /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(?:Z|[+-]\d\d:\d\d) (?:stdout|stderr) [FP] /,
  /^[\w.-]{1,60} {1,20}\| /,
]

/** What stands in front of most of these lines, if anything does. */
export function prefixOf(lines: string[]): Prefix | undefined {
  for (const prefix of prefixes)
    if (lines.filter((line) => prefix.test(line)).length >= lines.length / 2)
      return (line) => prefix.exec(line)?.[0].length ?? 0
  return undefined
}
