import { readCount } from "./berry-count.ts";
import { readFieldFinding } from "./field-finding.ts";
import type { FieldRecord } from "./field-record.ts";
import { readTrap } from "./trap-reading.ts";

const isBlank = (...words: readonly string[]): boolean => words.every((word) => word.trim() === "");

/** Codes that a new count or reading has until a person says better. */
const FREE_CODE = /^[CT]-\d+$/;

const isFree = (point: string): boolean => isBlank(point) || FREE_CODE.test(point);

const nothingIn: Partial<Readonly<Record<FieldRecord["kind"], (body: unknown) => boolean>>> = {
  finding: (body) => {
    const one = readFieldFinding(body);
    if (one === null || one.place !== null || one.walked !== null) return false;
    const { title, activity, notes, corners, photos } = one;
    return isBlank(title, activity, notes) && corners.length + photos.length === 0;
  },
  count: (body) => {
    const one = readCount(body);
    if (one === null || one.site.place !== null || one.finished) return false;
    const { taps, opened, alive, dead, notes, site } = one;
    const { plot, variety, altitudeM } = site;
    const figures = alive ?? dead ?? altitudeM;
    return isBlank(taps, opened, notes, plot, variety) && figures === null && isFree(site.point);
  },
  trap: (body) => {
    const one = readTrap(body);
    if (one === null || one.catches !== null) return false;
    const { since, type, notes, site } = one;
    const { plot, organisation, district, hamlet, variety, altitudeM, place } = site;
    const words = [since, type, notes, plot, organisation, district, hamlet, variety];
    return isBlank(...words) && altitudeM === null && place === null && isFree(site.point);
  },
};

/**
 * Whether a record holds nothing a person put into it, only what stands in it from the start: its hour, a free code, the
 * hamlet of the count before. One that is not understood is never empty.
 */
export const isEmptyRecord = ({ kind, body }: Pick<FieldRecord, "kind" | "body">): boolean =>
  nothingIn[kind]?.(body) ?? false;
