import { Fragment } from "react";

/** A figure with its unit, standing by itself: not part of a date, a decree's number or a name. */
const FIGURE =
  /(?<![\p{L}\d./-])(\d[\d,]*(?:\.\d+)?(?:\s?(?:%|ha|hectáreas|hectares|km²|km|m)(?![\p{L}\d]))?)(?![\p{L}\d/-])/gu;

/** A sentence whose figures are heavier than its words, as one reads them from the last row. */
export const StrongFigures = ({ text }: { readonly text: string }) =>
  text.split(FIGURE).map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other name
      <strong key={place}>{part}</strong>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other name
      <Fragment key={place}>{part}</Fragment>
    ),
  );
