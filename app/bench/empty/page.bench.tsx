/** The floor of `npm run bench`: a page with nothing on it, in the layout of every page, for nobody in particular. */
export default function Empty() {
  return <h1>Empty</h1>
}
