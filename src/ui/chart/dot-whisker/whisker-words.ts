import type { DotWhiskerProps, DotWhiskerRow } from "./dot-whisker-props.ts";

interface Words {
  readonly noValue: string;
  readonly range: (low: string, high: string) => string;
}

type Ends = readonly [number, number] | null;

export const honestEnds = ({ low, high }: DotWhiskerRow): Ends =>
  low === null || high === null || !Number.isFinite(low) || !Number.isFinite(high)
    ? null
    : [low, high];

export const secondEnds = ({ second }: DotWhiskerRow): Ends =>
  second && Number.isFinite(second[0]) && Number.isFinite(second[1]) ? second : null;

export const valueWords = (row: DotWhiskerRow, props: DotWhiskerProps, words: Words): string =>
  row.value !== null && Number.isFinite(row.value)
    ? props.format(row.value)
    : (row.gap ?? words.noValue);

export const endsWords = (ends: Ends, props: DotWhiskerProps, words: Words): string =>
  ends ? words.range(props.format(ends[0]), props.format(ends[1])) : words.noValue;

/** A row as it is spoken: "Chirinos: 7.0%, de 5.1% a 9.2%, 1,898 de 26,940 frutos, por encima del umbral". */
export const rowWords = (row: DotWhiskerRow, props: DotWhiskerProps, words: Words): string => {
  const ends = honestEnds(row);
  return [
    `${row.label}: ${valueWords(row, props, words)}`,
    ends && endsWords(ends, props, words),
    row.aside,
    props.toneNames[row.tone],
  ]
    .filter(Boolean)
    .join(", ");
};
