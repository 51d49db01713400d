const logs: ReadonlySet<unknown> = new Set([
  'web-server-log',
  'application-log',
  'siem',
  'firewall',
  // Both write a line for each request, with the address that it came from.
  'load-balancer',
  'cdn',
])

/** Whether a system logs what happens, so that attacks can be found: it falls under the guidance on security logs. */
export function isLog({ kind }: { kind?: unknown }): boolean {
  return logs.has(kind)
}
