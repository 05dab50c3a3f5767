import { unknownTokens } from "./fill-template.ts";
import type { ResolvedSlide } from "./resolved-slide.ts";

/** A brace that opens the name of a figure and is not closed: the audience would read it. */
const UNCLOSED = /\{\s*([\p{L}\p{N}_.-]{1,40})(?![\p{L}\p{N}_.-]*\s*\})/gu;

/** Names that were begun with a brace and never ended, each once. */
export const unclosedTokens = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(UNCLOSED)].map(([, token]) => token as string)),
];

/** As a person typed it: with the one brace that is there, or with both. */
export const writtenToken = (text: string, token: string): string =>
  unclosedTokens(text).includes(token) ? `{${token}` : `{${token}}`;

/** All of a text that names no figure: unknown names, and names not ended. */
export const wrongTokens = (
  text: string,
  values: Parameters<typeof unknownTokens>[1],
): readonly string[] => [...new Set([...unknownTokens(text, values), ...unclosedTokens(text)])];

/** The slides, with what was begun and not closed among their unknown figures; the same object where there is none. */
export const withUnclosed = (slides: readonly ResolvedSlide[]): readonly ResolvedSlide[] =>
  slides.map((resolved) => {
    const { message, text } = resolved.slide;
    const tokens = unclosedTokens([message, text].filter((one) => one !== null).join("\n"));
    if (tokens.length === 0) return resolved;
    const known = resolved.faults.flatMap((one) =>
      one.kind === "unknown-token" ? one.tokens : [],
    );
    const others = resolved.faults.filter(({ kind }) => kind !== "unknown-token");
    return {
      ...resolved,
      faults: [...others, { kind: "unknown-token", tokens: [...new Set([...known, ...tokens])] }],
    };
  });
