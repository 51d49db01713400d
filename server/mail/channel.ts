import type { Channel } from './delivery'
import { notifyChannel } from './govuk-notify'
import { smtpChannel } from './smtp'

type Environment = { readonly [name: string]: string | undefined }

/** The way that the settings name: GOV.UK Notify or an SMTP server. With neither, nobody gets emails. */
export function mailChannel(env: Environment): Channel | undefined {
  const { NOTIFY_API_KEY: key, NOTIFY_TEMPLATE_ID: template, NOTIFY_BASE_URL: base } = env
  if (key && template) return notifyChannel({ key, template, base })
  const { MAIL_SMTP_URL: url, MAIL_FROM: from } = env
  return url && from ? smtpChannel({ url, from }) : undefined
}

/** What is wrong with those settings, in a sentence; undefined when nothing is. */
export function wrongMailSetting(env: Environment): string | undefined {
  const { NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID, NOTIFY_BASE_URL, MAIL_SMTP_URL, MAIL_FROM } = env
  if (NOTIFY_API_KEY && MAIL_SMTP_URL)
    return 'Both NOTIFY_API_KEY and MAIL_SMTP_URL are set. Set the one by which emails are to be sent.'
  if (Boolean(NOTIFY_API_KEY) !== Boolean(NOTIFY_TEMPLATE_ID))
    return 'NOTIFY_API_KEY and NOTIFY_TEMPLATE_ID belong together. Set both, or neither.'
  if (NOTIFY_API_KEY && !/-[\da-f-]{36}-[\da-f-]{36}$/.test(NOTIFY_API_KEY))
    return 'NOTIFY_API_KEY is not a key of GOV.UK Notify. Copy the whole key, with its name.'
  if (NOTIFY_BASE_URL && !/^https?:$/.test(protocolOf(NOTIFY_BASE_URL)))
    return `NOTIFY_BASE_URL is “${NOTIFY_BASE_URL}”. Set it to an address that starts with https://.`
  if (Boolean(MAIL_SMTP_URL) !== Boolean(MAIL_FROM))
    return 'MAIL_SMTP_URL and MAIL_FROM belong together. Set both, or neither.'
  if (MAIL_SMTP_URL && !/^smtps?:$/.test(protocolOf(MAIL_SMTP_URL)))
    return 'MAIL_SMTP_URL must look like smtp://user:password@mail.example.gov.uk:587.'
  return MAIL_FROM && !/^([^<>]+ <)?[^<>@\s]+@[^<>@\s]+>?$/.test(MAIL_FROM)
    ? `MAIL_FROM is “${MAIL_FROM}”. Set it to an email address, or to a name and an address in angle brackets.`
    : undefined
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : ''
}
