import type { FunctionComponent } from 'react'
import { BackLink } from '@/components/back-link/back-link'
import { Breadcrumbs } from '@/components/breadcrumbs/breadcrumbs'
import { Button } from '@/components/button/button'
import { CharacterCount } from '@/components/character-count/character-count'
import { Checkboxes } from '@/components/checkboxes/checkboxes'
import { CookieBanner } from '@/components/cookie-banner/cookie-banner'
import { DateInput } from '@/components/date-input/date-input'
import { Details } from '@/components/details/details'
import { ErrorMessage } from '@/components/error-message/error-message'
import { ErrorSummary } from '@/components/error-summary/error-summary'
import { Feedback } from '@/components/feedback/feedback'
import { Fieldset } from '@/components/fieldset/fieldset'
import { FileUpload } from '@/components/file-upload/file-upload'
import { Footer } from '@/components/footer/footer'
import { GenericHeader } from '@/components/generic-header/generic-header'
import { Header } from '@/components/header/header'
import { Hint } from '@/components/hint/hint'
import { Input } from '@/components/input/input'
import { InsetText } from '@/components/inset-text/inset-text'
import { Label } from '@/components/label/label'
import { LanguageNavigation } from '@/components/language-navigation/language-navigation'
import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { Pagination } from '@/components/pagination/pagination'
import { Panel } from '@/components/panel/panel'
import { PhaseBanner } from '@/components/phase-banner/phase-banner'
import { Radios } from '@/components/radios/radios'
import { Select } from '@/components/select/select'
import { ServiceNavigation } from '@/components/service-navigation/service-navigation'
import { SkipLink } from '@/components/skip-link/skip-link'
import { SummaryList } from '@/components/summary-list/summary-list'
import { Table } from '@/components/table/table'
import { Tabs } from '@/components/tabs/tabs'
import { Tag } from '@/components/tag/tag'
import { TaskList } from '@/components/task-list/task-list'
import { Textarea } from '@/components/textarea/textarea'
import { WarningText } from '@/components/warning-text/warning-text'

/** Our component for each of govuk-frontend's, by its name there. */
export const COMPONENTS: Record<string, FunctionComponent<never>> = {
  'back-link': BackLink,
  breadcrumbs: Breadcrumbs,
  button: Button,
  'character-count': CharacterCount,
  checkboxes: Checkboxes,
  'cookie-banner': CookieBanner,
  'date-input': DateInput,
  details: Details,
  'error-message': ErrorMessage,
  'error-summary': ErrorSummary,
  feedback: Feedback,
  fieldset: Fieldset,
  'file-upload': FileUpload,
  footer: Footer,
  'generic-header': GenericHeader,
  header: Header,
  hint: Hint,
  input: Input,
  'inset-text': InsetText,
  label: Label,
  'language-navigation': LanguageNavigation,
  'notification-banner': NotificationBanner,
  pagination: Pagination,
  panel: Panel,
  'phase-banner': PhaseBanner,
  radios: Radios,
  select: Select,
  'service-navigation': ServiceNavigation,
  'skip-link': SkipLink,
  'summary-list': SummaryList,
  table: Table,
  tabs: Tabs,
  tag: Tag,
  'task-list': TaskList,
  textarea: Textarea,
  'warning-text': WarningText,
}
