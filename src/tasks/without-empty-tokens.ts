import type { TwoLanguages } from "../domain/two-languages.ts";
import type { SlideMade } from "./slide-source.ts";

const isEmpty = (value: TwoLanguages): boolean => value["es-PE"] === "" && value.en === "";

/**
 * A slide whose message and text name no figure that is empty now, such as a group where no filter is on: an author who
 * changes them is shown only tokens that stand for something. Its values stay, for words written when it was not empty.
 */
export const withoutEmptyTokens = (made: SlideMade): SlideMade => {
  if (made.content === null) return made;
  const { message, text, values } = made.content;
  const empty = Object.keys(values).filter((token) => isEmpty(values[token] as TwoLanguages));
  const strip = (template: string): string =>
    empty.reduce((left, token) => left.replaceAll(`{${token}}`, ""), template);
  const both = (two: TwoLanguages): TwoLanguages => ({
    "es-PE": strip(two["es-PE"]),
    en: strip(two.en),
  });
  return { content: { ...made.content, message: both(message), text: text && both(text) } };
};
