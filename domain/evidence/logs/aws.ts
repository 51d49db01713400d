import { type Field, fieldFor, requestField } from './field'

/** Where AWS's load balancers write about a visitor. */
const ofLoadBalancer: Readonly<Record<string, (name: string) => Field>> = {
  'client:port': (name) => fieldFor(name, 'client-address'),
  client_ip: (name) => fieldFor(name, 'client-address'),
  client_port: (name) => fieldFor(name, 'client-port'),
  request: requestField,
  user_agent: (name) => fieldFor(name, 'user-agent'),
  trace_id: (name) => fieldFor(name, 'request-id'),
  redirect_url: (name) => fieldFor(name, 'page-address'),
  transformed_uri: (name) => fieldFor(name, 'page-address'),
  conn_trace_id: (name) => fieldFor(name, 'request-id'),
  leaf_client_cert_subject: (name) => fieldFor(name, 'sign-in'),
  leaf_client_cert_serial_number: (name) => fieldFor(name, 'sign-in'),
}

/** The field that a column of a load balancer's log holds. */
export function albField(name: string): Field {
  const bare = name.replaceAll('"', '')
  const field = ofLoadBalancer[bare]?.(bare) ?? ({ name: bare, holds: 'nothing' } as const)
  return /^(?:elb_status_code|received_bytes|sent_bytes|request_processing_time)$/.test(bare)
    ? { ...field, isNumber: true }
    : field
}

/** The columns of an Application Load Balancer's access log, in the order of the ELB user guide; older lines have fewer. */
export const albColumns =
  'type time elb client:port target:port request_processing_time target_processing_time response_processing_time elb_status_code target_status_code received_bytes sent_bytes request user_agent ssl_cipher ssl_protocol target_group_arn trace_id domain_name chosen_cert_arn matched_rule_priority request_creation_time actions_executed redirect_url error_reason target:port_list target_status_code_list classification classification_reason conn_trace_id transformed_host transformed_uri request_transform_status'.split(
    ' ',
  )

/** The columns of a Classic Load Balancer's access log. */
export const classicColumns =
  'time elb client:port backend:port request_processing_time backend_processing_time response_processing_time elb_status_code backend_status_code received_bytes sent_bytes request user_agent ssl_cipher ssl_protocol'.split(
    ' ',
  )

/** The columns of CloudFront's standard logs, in the order of its developer guide; older lines have fewer. */
export const cloudfrontColumns =
  'date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken x-forwarded-for ssl-protocol ssl-cipher x-edge-response-result-type cs-protocol-version fle-status fle-encrypted-fields c-port time-to-first-byte x-edge-detailed-result-type sc-content-type sc-content-len sc-range-start sc-range-end'.split(
    ' ',
  )

/** The columns of CloudFront's real-time logs when all of them are chosen. */
export const realTimeColumns =
  'timestamp c-ip s-ip time-to-first-byte sc-status sc-bytes cs-method cs-protocol cs-host cs-uri-stem cs-bytes x-edge-location x-edge-request-id x-host-header time-taken cs-protocol-version c-ip-version cs-user-agent cs-referer cs-cookie cs-uri-query x-edge-response-result-type x-forwarded-for ssl-protocol ssl-cipher x-edge-result-type fle-encrypted-fields fle-status sc-content-type sc-content-len sc-range-start sc-range-end c-port x-edge-detailed-result-type c-country cs-accept-encoding cs-accept cache-behavior-path-pattern cs-headers cs-header-names cs-headers-count origin-fbl origin-lbl asn'.split(
    ' ',
  )
