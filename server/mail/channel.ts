import type { Settings } from '../settings'
import type { Channel } from './delivery'
import { notifyChannel } from './govuk-notify'
import { smtpChannel } from './smtp'

type MailSettings = Partial<
  Pick<Settings, 'NOTIFY_API_KEY' | 'NOTIFY_TEMPLATE_ID' | 'NOTIFY_BASE_URL' | 'MAIL_SMTP_URL' | 'MAIL_FROM'>
>

/** The way that the settings name: GOV.UK Notify or an SMTP server. With neither, nobody gets emails. */
export function mailChannel(settings: MailSettings): Channel | undefined {
  const { NOTIFY_API_KEY: key, NOTIFY_TEMPLATE_ID: template, NOTIFY_BASE_URL: base } = settings
  if (key && template) return notifyChannel({ key, template, base })
  const { MAIL_SMTP_URL: url, MAIL_FROM: from } = settings
  return url && from ? smtpChannel({ url, from }) : undefined
}
