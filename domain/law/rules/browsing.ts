import type { Rule } from '../rule'

/** What sees every request, so that it can hardly capture nothing from people who only look at pages. */
const seesEveryRequest = new Set(['cdn', 'load-balancer', 'firewall', 'web-server-log'])

/** “Anonymous” browsing is covered like everything else. */
export const browsingRules: readonly Rule[] = [
  {
    id: 'browsing-contradicted',
    title: 'Do not say that browsing captures nothing when it does',
    provision: 'transparency',
    appliesTo: 'Services that have confirmed that nothing is captured from people who only look at pages',
    severity: 'must',
    why: 'The notice would say something that your own record shows to be untrue.',
    check: ({ service, identifiers }) => {
      if (!service.nothingWhenBrowsing) return []
      return identifiers
        .filter(({ moments }) => moments?.includes('browsing'))
        .map(({ id, plainName }) => ({
          text: `${plainName}: it is captured when people only look at pages, so you cannot confirm that nothing is`,
          facts: ['service/nothingWhenBrowsing', `identifier/${id}/moments`],
        }))
    },
  },
  {
    id: 'browsing-in-doubt',
    title: 'Check whether browsing captures nothing when a system sees every request',
    provision: 'moj-online-identifiers',
    appliesTo:
      'Services with a content delivery network, load balancer, firewall or web server log that say nothing is captured from people who only look at pages',
    severity: 'should',
    why: 'A privacy notice must be clear about what is captured, and this includes anonymous interactions such as simple browsing.',
    check: ({ service, systems }) => {
      if (!service.nothingWhenBrowsing) return []
      return systems
        .filter(({ kind }) => kind && seesEveryRequest.has(kind))
        .map(({ id, name }) => ({
          text: `${name}: it sees every request, so record what it keeps when people only look at pages`,
          facts: ['service/nothingWhenBrowsing', `system/${id}/kind`],
        }))
    },
  },
]
