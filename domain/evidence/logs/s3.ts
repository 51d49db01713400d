import { type Field, fieldFor, requestField } from './field'
import type { Template } from './template'

const word = (name: string): Field => ({ name, holds: 'nothing', isWord: true })

/**
 * A line of the access log of an AWS S3 bucket (S3 user guide, “Amazon S3 server access log format”). What AWS adds at the end says
 * nothing about a visitor.
 */
export const s3Line: Template = [
  word('bucket_owner'),
  ' ',
  word('bucket'),
  ' [',
  { name: 'time', holds: 'nothing' },
  '] ',
  { ...fieldFor('remote_ip', 'client-address'), isWord: true },
  ' ',
  { ...fieldFor('requester', 'account-id'), isWord: true },
  ' ',
  { ...fieldFor('request_id', 'request-id'), isWord: true },
  ' ',
  word('operation'),
  ' ',
  { ...fieldFor('key', 'page-address'), isWord: true },
  ' "',
  requestField('request_uri'),
  '" ',
  { name: 'http_status', holds: 'nothing', isNumber: true },
  ' ',
  { name: 'sizes_and_times', holds: 'nothing' },
  ' "',
  fieldFor('referer', 'referrer'),
  '" "',
  fieldFor('user_agent', 'user-agent'),
  '" ',
  { name: 'version_and_encryption', holds: 'nothing' },
]
