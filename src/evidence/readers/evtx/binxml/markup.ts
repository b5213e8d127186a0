/**
 * BinXML markup without its positions: a list of integers in which the same markup is the same list in every chunk.
 * What follows each code:
 *   open, attribute: name id · text: count of UTF-16 units, then the units · value: number of the value | type << 16 ·
 *   body (the attributes are over) and close: nothing.
 */
export const markup = { open: 1, attribute: 2, body: 3, close: 4, text: 5, value: 6 } as const;
