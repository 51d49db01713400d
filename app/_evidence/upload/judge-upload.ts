import type { Reading, Unreadable } from '@/domain/evidence/reading'
import type { ReadOnce } from './read-once'
import type { Upload } from './receive-upload'
import type { RefusedUpload } from './refused-upload'

type UploadVerdict = { is: 'read'; reading: Reading; digest: string } | ({ is: 'refused' } & RefusedUpload)

/** The one reading of a form, or what is to be mended in it. */
export function judgeUpload({ file, text, circumstances, problem }: Upload): UploadVerdict {
  const refused = (field: RefusedUpload['field'], message: string): UploadVerdict => ({
    is: 'refused',
    ...{ field, message, circumstances },
  })
  if (problem) return refused('file', problem)
  const hasFile = file && file.is !== 'empty'
  if (hasFile && text) return refused('file', 'Select a file or paste lines of a log, not both')
  if (text) return judge(text, (message) => refused('text', message))
  if (hasFile) return judge(file, (message) => refused('file', message))
  return refused('file', 'Select a file that is not empty, or paste lines of a log')
}

function judge(read: ReadOnce, refused: (message: string) => UploadVerdict): UploadVerdict {
  switch (read.is) {
    case 'read':
      return read
    case 'unreadable':
      return refused(unreadableInWords(read.unreadable))
    case 'empty':
      return refused('Paste lines of a log')
    case 'full':
      return refused('Many files are being read. Yours was not. Send it again in a few minutes')
    case 'stopped':
      return refused('It took too long to read. Send a part of it, or a shorter recording')
  }
}

/** What is wrong, where and what to do, in words that quote nothing of the file. */
function unreadableInWords({ problem, place, remedy }: Unreadable): string {
  return `${problem}${place ? ` (${place})` : ''}. ${remedy}`
}
