import type { Locale } from "./locale.ts";

/** Sentences of one panel, layer or command in both languages; a key missing in one does not compile. */
export type Texts<T> = Readonly<Record<Locale, T>>;

/** Entries are strings, or functions of values that return a string. */
export const defineTexts = <T>(texts: { readonly "es-PE": T; readonly en: NoInfer<T> }): Texts<T> =>
  texts;
