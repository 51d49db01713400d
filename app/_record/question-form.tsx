import 'server-only'
import { withFormKey } from '../_server/form-key'
import { QuestionFormInBrowser, type QuestionFormProps } from './question-form-in-browser'

/** A page of questions, as a form with a key of its own. */
export function QuestionForm({ hidden, ...props }: QuestionFormProps) {
  return <QuestionFormInBrowser {...props} hidden={withFormKey(hidden)} />
}
