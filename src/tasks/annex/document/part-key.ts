/** Key of a plot's part of the document, by its place in the register: an index finds its page by it. */
export const partKey = (index: number): string => `plot ${index}`;
