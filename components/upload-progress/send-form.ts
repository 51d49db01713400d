/** How far the sending is: bytes sent of all; undefined when everything is sent and the answer is awaited. */
export type Sent = { bytes: number; of: number } | undefined

export type Answer = { status: number; json: unknown }

/**
 * Sends a form, telling how far it is, and asks for an answer in JSON. `fetch` cannot say how much it has sent. The answer has
 * status 0 when the connection failed, and never comes after the signal was aborted.
 */
export function sendForm(
  form: HTMLFormElement,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (sent: Sent) => void },
): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onProgress({ bytes: loaded, of: total })
    request.upload.onload = () => onProgress(undefined)
    request.onload = () => resolve({ status: request.status, json: parsed(request.responseText) })
    request.onerror = () => resolve({ status: 0, json: undefined })
    signal.addEventListener('abort', () => request.abort())
    request.open('POST', form.action)
    request.setRequestHeader('Accept', 'application/json')
    request.send(new FormData(form))
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
