import { type Field, fieldFor, requestField } from './field'
import type { Template } from './template'

const number = (name: string): Field => ({ name, holds: 'nothing', isNumber: true })
const nothing = (name: string): Field => ({ name, holds: 'nothing' })

/** What the forms of Envoy and of Istio have in common, named as they name it in JSON; they differ in what stands before the sizes. */
const line = (reasons: Template): Template => [
  '[',
  nothing('start_time'),
  '] "',
  requestField('request'),
  '" ',
  number('response_code'),
  ' ',
  ...reasons,
  number('bytes_received'),
  ' ',
  number('bytes_sent'),
  ' ',
  number('duration'),
  ' ',
  number('upstream_service_time'),
  ' "',
  fieldFor('x_forwarded_for', 'forwarded-for'),
  '" "',
  fieldFor('user_agent', 'user-agent'),
  '" "',
  fieldFor('request_id', 'request-id'),
  '" "',
  nothing('authority'),
  '" "',
  nothing('upstream_host'),
]

/** The lines that Istio and Envoy write unless told otherwise (Envoy, “Access logging”, default format string). */
export const envoyLines: readonly Template[] = [
  [
    ...line([nothing('response_flags'), ' "', nothing('upstream_transport_failure_reason'), '" ']),
    '" ',
    nothing('upstream_cluster'),
    ' ',
    nothing('upstream_local_address'),
    ' ',
    nothing('downstream_local_address'),
    ' ',
    fieldFor('downstream_remote_address', 'client-address'),
    ' ',
    nothing('requested_server_name'),
  ],
  [...line([{ ...nothing('response_flags'), isWord: true }, ' ']), '"'],
]
