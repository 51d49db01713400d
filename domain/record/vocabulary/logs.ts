import { applies, type Condition } from '../condition'

/** A system logs what happens, so that attacks can be found: it falls under the guidance on security logs. */
export const ofLogs: Condition = {
  answer: 'kind',
  is: [
    'web-server-log',
    'application-log',
    'siem',
    'firewall',
    // Both write a line for each request, with the address that it came from.
    'load-balancer',
    'cdn',
  ],
}

/** Whether a system is one of them. */
export function isLog(system: { kind?: unknown }): boolean {
  return applies(ofLogs, system)
}
