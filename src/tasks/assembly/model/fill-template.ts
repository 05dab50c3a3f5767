import type { TwoLanguages } from "../../../domain/two-languages.ts";

/** `{name}`: letters, digits, dash, dot and underscore; anything else in braces is the author's own. */
const TOKEN = /\{([\p{L}\p{N}_.-]{1,40})\}/gu;

type Values = Readonly<Record<string, TwoLanguages>>;

/** Tokens that a text names, each once, in the order they stand. */
export const tokensOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(TOKEN)].map(([, token]) => token as string)),
];

/** Tokens that no value is known of: printed, they would stand where a figure should. */
export const unknownTokens = (text: string, values: Values): readonly string[] =>
  tokensOf(text).filter((token) => !Object.hasOwn(values, token));

/** Puts the live figures in; a token without a value stays as it was written. */
export const fillTemplate = (template: TwoLanguages, values: Values): TwoLanguages => {
  const filled = (locale: keyof TwoLanguages): string =>
    template[locale].replace(TOKEN, (written, token: string) =>
      Object.hasOwn(values, token) ? (values[token] as TwoLanguages)[locale] : written,
    );
  return { "es-PE": filled("es-PE"), en: filled("en") };
};
