import type { MapImage } from "../../../map/map-image.ts";
import { shapesImage } from "../../../map/patterns/shape.ts";
import type { Tokens } from "../../../ui/theme/tokens.ts";
import type { RoundTask } from "./borer-round-source.ts";

/** Lengths of a group's text there is a plate for; longer ones use the last. */
const LENGTHS = [2, 3, 4, 5, 6, 8, 10, 12, 14] as const;
const HEIGHT = 26;
/** Of a digit of the map's 13 px type, and left and right of the text, CSS pixels. */
const DIGIT = 7.4;
const ROOM = 7;

/** Length of the plate for a text. */
export const plateLength = (text: string): number =>
  LENGTHS.find((length) => length >= text.length) ?? (LENGTHS.at(-1) as number);

const rect = (width: number, inset: number): string =>
  `M${inset} ${inset}H${width - inset}V${HEIGHT - inset}H${inset}Z`;

/** Ground of the numbers of several stops: full to treat, edged in ochre to count again, in ink for the rest. */
const plate = (task: RoundTask, length: number, t: Tokens): MapImage => {
  const width = Math.ceil(DIGIT * length + 2 * ROOM);
  const casing = { path: rect(width, 0), fill: t.casing };
  const ground =
    task === "treat"
      ? { path: rect(width, 2), fill: t.cherry }
      : {
          path: rect(width, 3),
          fill: t.sheet,
          stroke: task === "count" ? t.ochre : t.ink,
          width: task === "count" ? 2.2 : 1.6,
        };
  return { ...shapesImage([casing, ground], width), height: HEIGHT };
};

/** Plates of one task by length. */
export const plates = (task: RoundTask, t: Tokens): readonly (readonly [number, MapImage])[] =>
  LENGTHS.map((length) => [length, plate(task, length, t)] as const);
