/** What the history calls somebody whose name has been erased. */
export const personWhoLeft = 'a person who has left'
