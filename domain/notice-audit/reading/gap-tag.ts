/** What people write between angle brackets for somebody to fill in: a browser takes it for an element and shows nothing. */
export const gapTag =
  /^(?:insert|enter|add|your|name|date|email|e-mail|telephone|phone|number|organi[sz]ation|department|service|council|trust|company|controller|period|tbc|x{1,4})$/i
