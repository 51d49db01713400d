/** Saves what was typed on the page, and leads to a page about one part: `to` is what its address ends with. */
export function PartButton({ to, verb, of }: { to: string; verb: string; of?: string }) {
  return (
    <button type="submit" name="part" value={to} className="app-link-button">
      {verb}
      {of && <span className="govuk-visually-hidden"> {of}</span>}
    </button>
  )
}
