/** Markup with its brackets, a tag that loads or runs something, or a link that runs a script. "<5" and "< LD" are none. */
const CODE =
  /<\s*[/!?]?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|<\s*(?:script|img|svg|iframe|object|embed)\b|<!--|javascript:|\bon(?:click|error|load|mouseover)\s*=/i;

/** Whether a text of a sheet looks like markup or a script: a name that a person did not type. */
export const looksLikeCode = (cell: string): boolean => CODE.test(cell);
