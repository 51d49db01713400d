/** How a route tells the edge in which coding its answer is written; the network sees `Content-Encoding` instead. */
export const codingHeader = 'X-Content-Coding'
