/** A document as the HTML writer wrote it, which escapes all text. */
export function WrittenHtml({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: as above
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}
