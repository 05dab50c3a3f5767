const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/i;

/** The encoding that an XML file says it is in, by the beginning of its text. */
export const declaredEncoding = (head: string): string | undefined => DECLARED.exec(head)?.[1];
