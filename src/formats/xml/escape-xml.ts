/** What XML 1.0 has no place for, even escaped: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // As it stands, a reader takes it for the line end it is part of.
  "\r": "&#13;",
};

/** Text for the content of an element or an attribute between double quotes; what XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, "").replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] as string);

/** Whether XML cannot hold some letter of the text, so that `escapeXml` leaves it out. */
export const lacksXmlLetters = (text: string): boolean => text.search(FORBIDDEN) !== -1;
