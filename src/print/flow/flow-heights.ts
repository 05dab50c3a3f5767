import type { FlowPart } from "./flow-block.ts";

/** Measured millimetres of a block: of a solid, or of a table's heads and rows. */
export type BlockHeights =
  | { readonly kind: "solid"; readonly height: number }
  | {
      readonly kind: "table";
      readonly head: number;
      readonly headAgain: number;
      readonly rows: readonly number[];
    };

/** Of the blocks of a part, by their keys. */
export type FlowHeights = ReadonlyMap<string, BlockHeights>;

/** What was measured once holds as long as the part is the same object, on one paper. */
export interface KnownHeights {
  get(part: FlowPart): FlowHeights | undefined;
  set(part: FlowPart, heights: FlowHeights): unknown;
  has(part: FlowPart): boolean;
}

const MM_PER_PX = 25.4 / 96;
const heightOf = (element: Element): number => element.getBoundingClientRect().height * MM_PER_PX;

const tableHeights = (element: Element): BlockHeights => {
  const [first, again] = [...element.querySelectorAll("table")];
  const rows = [...(first?.tBodies[0]?.rows ?? [])].map(heightOf);
  const all = rows.reduce((total, height) => total + height, 0);
  return {
    kind: "table",
    head: first ? Math.max(0, heightOf(first) - all) : 0,
    headAgain: again ? heightOf(again) : 0,
    rows,
  };
};

/** Reads a part that a `FlowMeasure` has drawn. */
export const readFlowHeights = (box: Element): FlowHeights =>
  new Map(
    [...box.children].map((element) => [
      element.getAttribute("data-block") ?? "",
      element.getAttribute("data-table") === null
        ? { kind: "solid", height: heightOf(element) }
        : tableHeights(element),
    ]),
  );
