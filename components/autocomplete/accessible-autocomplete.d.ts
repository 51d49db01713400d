/** The part of accessible-autocomplete 3 that is used here: the package has no types of its own. */
declare module 'accessible-autocomplete' {
  export default function accessibleAutocomplete(options: {
    element: HTMLElement
    id: string
    name: string
    source: (typed: string, show: (suggestions: string[]) => void) => void
    defaultValue?: string
    minLength?: number
    autoselect?: boolean
    confirmOnBlur?: boolean
    showNoOptionsFound?: boolean
    displayMenu?: 'inline' | 'overlay'
    onConfirm?: (chosen: string | undefined) => void
    tAssistiveHint?: () => string
  }): void
}
