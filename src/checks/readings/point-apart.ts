import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Two readings of one point may differ by an error of the device, never by so much. Metres. */
const APART = 200;

/** A reading far from the first one of its point. */
export const pointApart = (metres: number, point: string, firstRow: number): Finding | null =>
  metres > APART
    ? finding("warning", "reading-point-apart", { point, metres: Math.round(metres), firstRow })
    : null;
