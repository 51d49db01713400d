import { browserKeeps, checkedOn, forUnknownTime, untilBrowserCloses } from '../defaults'
import type { CatalogueEntry, CatalogueIdentifier } from '../entry'
import { sticky } from '../usual-cookies'

const balancer = (
  id: string,
  name: string,
  source: string,
  identifiers: readonly CatalogueIdentifier[],
  { words = [], ...more }: Partial<CatalogueEntry> = {},
): CatalogueEntry => ({
  id,
  name,
  subject: 'balancers',
  summary: 'Keeps a person on one server, if that is switched on.',
  words: ['sticky session', 'session affinity', ...words],
  source,
  identifiers,
  ...more,
})

const sevenDays = browserKeeps('P7D')
const classic = { alwaysThere: false }

/** Cookies by which a load balancer knows which server a visit belongs to. */
export const balancers: readonly CatalogueEntry[] = [
  balancer(
    'aws-load-balancer-cookies',
    'AWS load balancer cookies',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    [
      sticky('AWSALB', sevenDays),
      sticky('AWSALBCORS', sevenDays),
      sticky('AWSALBTG', sevenDays, classic),
      sticky('AWSALBTGCORS', sevenDays, classic),
      sticky('AWSALBAPP-*', sevenDays, classic),
      sticky('AWSELB', forUnknownTime, classic),
      sticky('AWSELBCORS', forUnknownTime, classic),
    ],
    { checkedOn, words: ['ALB', 'ELB', 'Classic Load Balancer'] },
  ),
  balancer(
    'azure-app-service-cookies',
    'Azure App Service affinity cookies',
    'https://learn.microsoft.com/en-us/azure/app-service/configure-common',
    [sticky('ARRAffinity', forUnknownTime), sticky('ARRAffinitySameSite', forUnknownTime)],
    { checkedOn, words: ['ARR', 'Application Request Routing'] },
  ),
  balancer(
    'azure-application-gateway-cookies',
    'Azure Application Gateway affinity cookies',
    'https://learn.microsoft.com/en-us/azure/application-gateway/configuration-http-settings',
    [
      sticky('ApplicationGatewayAffinity', untilBrowserCloses),
      sticky('ApplicationGatewayAffinityCORS', untilBrowserCloses),
    ],
    { checkedOn },
  ),
  balancer(
    'google-cloud-load-balancer-cookie',
    'Google Cloud load balancer cookie',
    'https://cloud.google.com/load-balancing/docs/backend-service',
    [sticky('GCLB', forUnknownTime)],
    { checkedOn, words: ['GCP', 'generated cookie affinity'] },
  ),
  balancer(
    'f5-big-ip-cookie',
    'F5 BIG-IP cookie',
    'https://my.f5.com/manage/s/article/K83419154',
    [sticky('BIGipServer*', forUnknownTime)],
    { checkedOn, words: ['LTM', 'cookie persistence'] },
  ),
  balancer(
    'netscaler-cookie',
    'NetScaler cookie',
    'https://docs.netscaler.com/en-us/citrix-adc/current-release/load-balancing/load-balancing-persistence/http-cookie-persistence.html',
    [sticky('NSC_*', forUnknownTime)],
    { words: ['Citrix ADC'] },
  ),
  balancer(
    'haproxy-cookie',
    'HAProxy cookie',
    'https://docs.haproxy.org/3.0/configuration.html',
    [sticky('SERVERID', untilBrowserCloses)],
    { checkedOn, note: 'Your settings choose its name. SERVERID is the usual one.' },
  ),
  balancer(
    'nginx-ingress-cookie',
    'nginx ingress controller cookie',
    'https://kubernetes.github.io/ingress-nginx/examples/affinity/cookie/',
    [sticky('INGRESSCOOKIE', untilBrowserCloses)],
    { checkedOn, words: ['Kubernetes'] },
  ),
  balancer(
    'cloud-foundry-cookie',
    'Cloud Foundry cookie',
    'https://docs.cloudfoundry.org/concepts/http-routing.html',
    [sticky('__VCAP_ID__', forUnknownTime)],
    { checkedOn, words: ['gorouter'] },
  ),
]
