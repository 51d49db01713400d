import { inBrowser, neededCookie } from './defaults'
import type { CatalogueEntry, CatalogueIdentifier } from './entry'
import {
  added,
  captured,
  ipAddress,
  pageAddress,
  referrer,
  requestId,
  requestTime,
  userAgent,
} from './request-fields'

const sevenDays = inBrowser({ measure: 'exactly', period: 'P7D', from: 'last-activity' })

export const platforms: readonly CatalogueEntry[] = [
  {
    id: 'moj-cloud-platform-logs',
    name: 'MoJ Cloud Platform logs',
    group: 'platforms',
    summary: 'Ingress and application logs of a service that runs on the Cloud Platform.',
    source:
      'https://user-guide.cloud-platform.service.justice.gov.uk/documentation/logging-an-app/access-logs-os.html',
    checkedOn: '2026-11-22',
    system: {
      name: 'Cloud Platform logs',
      publicName: 'our website logs',
      kind: 'application-log',
      description: 'What the ingress controller and the application write, searchable in OpenSearch.',
      operator: 'shared-platform',
      informationAssetOwner: 'Chief information security officer',
      stages: [{ measure: 'exactly', period: 'P366D', from: 'collected' }],
      disposal: 'deleted',
      enforcement: 'automatic',
      policyReference: 'Cloud Platform user guide: access logs in OpenSearch',
      policyLink:
        'https://user-guide.cloud-platform.service.justice.gov.uk/documentation/logging-an-app/access-logs-os.html',
    },
    identifiers: [
      ipAddress('remote_addr, x_forwarded_for'),
      pageAddress('request_uri, request_query'),
      requestTime('time'),
      referrer('http_referrer'),
      userAgent('http_user_agent'),
      { ...requestId('req_id'), alwaysThere: true },
      added(
        captured({
          kind: 'log-field',
          plainName: 'What the application writes about the person',
          name: 'application log',
          description: 'For example the account, the reference of a case and what the person did.',
          whyNeeded: 'It shows what happened when something went wrong.',
          ties: ['account', 'joined'],
        }),
      ),
    ],
  },
  {
    id: 'aws-application-load-balancer',
    name: 'AWS Application Load Balancer',
    group: 'platforms',
    summary: 'Access logs, when they are switched on, and the cookies that keep a person on one server.',
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
    checkedOn: '2026-11-22',
    party: {
      name: 'Amazon Web Services',
      named: 'named',
      description: 'Hosts our website.',
      notice: 'https://aws.amazon.com/privacy/',
    },
    system: {
      name: 'Load balancer access logs',
      publicName: 'our load balancer logs',
      kind: 'load-balancer',
      description: 'A line for each request, kept in a storage bucket until it is deleted.',
      operator: 'processor',
      agreement: 'contract',
    },
    identifiers: [
      ipAddress('client:port'),
      requestTime('time, request_creation_time'),
      pageAddress('request, redirect_url'),
      userAgent('user_agent'),
      { ...requestId('trace_id'), alwaysThere: true },
      ...(['AWSALB', 'AWSALBCORS'] as const).map(
        (name): CatalogueIdentifier => ({
          ...neededCookie,
          name,
          plainName: 'Load balancer cookie',
          description: 'Keeps you on the same server during your visit.',
          setBy: 'the load balancer',
          moments: ['browsing', 'using'],
          whyNeeded: 'Some services lose what a person typed if the next page comes from another server.',
          pecrBasis: 'transmission',
          purpose: 'service',
          ties: ['joined'],
          holdings: [sevenDays],
          alwaysThere: false,
        }),
      ),
    ],
  },
]
