import { describe, expect, test } from 'vitest'
import { normalise } from './normalise'

describe('Two pieces of markup are the same', () => {
  test.each([
    [
      'in another order of attributes and classes',
      '<a id="x" class="b a">y</a>',
      '<a class="a b" id="x">y</a>',
    ],
    ['with boolean attributes written out', '<input disabled checked>', '<input checked="" disabled="" />'],
    ['with attribute names in capitals', '<input autoComplete="off">', '<input autocomplete="off">'],
    ['with more space around what stands alone', '<div>\n  <p> a\n b </p>\n</div>', '<div><p>a b</p></div>'],
  ])('%s', (_, one, other) => expect(normalise(one)).toBe(normalise(other)))
})

describe('Two pieces of markup differ', () => {
  test.each([
    ['in a word', '<p>a</p>', '<p>b</p>'],
    ['in a missing attribute', '<p id="a">a</p>', '<p>a</p>'],
    ['in an empty attribute', '<a aria-describedby="">a</a>', '<a>a</a>'],
    ['in a class', '<p class="a b">a</p>', '<p class="a">a</p>'],
    ['in an element around it', '<p><span>a</span></p>', '<p>a</p>'],
    ['in the order of elements', '<i></i><b></b>', '<b></b><i></i>'],
    ['in a space beside words in a line', '<p><b>a</b> b</p>', '<p><b>a</b>b</p>'],
    ['in a space that was typed', '<textarea>a  b</textarea>', '<textarea>a b</textarea>'],
  ])('%s', (_, one, other) => expect(normalise(one)).not.toBe(normalise(other)))
})
