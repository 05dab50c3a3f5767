import { isObject, isTextUpTo, isWithin, readEach } from "../json-shape.ts";
import { limaClock } from "../lima-clock.ts";
import { type FieldPhoto, MOST_FIELD_PHOTOS, readFieldPhoto } from "./field-photo.ts";
import { type FieldPlace, readFieldPlace } from "./field-place.ts";

/** A boundary that was walked, as a finding's polygon; a copy, since the walk may be deleted. */
export interface WalkedOutline {
  /** Code of the walk. */
  readonly code: string;
  /** Open ring, degrees WGS84: lon, lat, lon, lat … */
  readonly ring: readonly number[];
  /** Planar m², as the walk was closed, and half of its 95 % interval. */
  readonly areaM2: number;
  readonly errorM2: number;
}

/** What was seen at a place, said without a verdict. */
export interface FieldFinding {
  /** In a few words. */
  readonly title: string;
  readonly activity: string;
  readonly notes: string;
  /** Wall clock in Lima, "2026-11-24T10:42". */
  readonly seenAt: string;
  readonly place: FieldPlace | null;
  /** Corners noted one by one, in the order they were walked; with three or more they are a polygon. */
  readonly corners: readonly FieldPlace[];
  /** Goes before the corners. */
  readonly walked: WalkedOutline | null;
  readonly photos: readonly FieldPhoto[];
}

/** Corners that one notes by hand; more are walked. */
export const MOST_CORNERS = 200;
export const LONGEST_TITLE = 200;
export const LONGEST_TEXT = 5000;

const CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

export const newFinding = (now: Date): FieldFinding => ({
  ...{ title: "", activity: "", notes: "", seenAt: limaClock(now) },
  ...{ place: null, corners: [], walked: null, photos: [] },
});

const MOST_FIGURES = 200_000;

const readWalked = (value: unknown): WalkedOutline | null => {
  if (!isObject(value)) return null;
  const { code, ring, areaM2, errorM2 } = value;
  if (!isTextUpTo(code, LONGEST_TITLE) || !Array.isArray(ring)) return null;
  if (ring.length < 6 || ring.length % 2 === 1 || ring.length > MOST_FIGURES) return null;
  const inDegrees = ring.every((figure, i) =>
    isWithin(figure, i % 2 ? -90 : -180, i % 2 ? 90 : 180),
  );
  if (!inDegrees || !isWithin(areaM2, 0, 1e12) || !isWithin(errorM2, 0, 1e12)) return null;
  return { code, ring, areaM2, errorM2 };
};

/** A finding out of a record's body; null for what is none. */
export const readFieldFinding = (value: unknown): FieldFinding | null => {
  if (!isObject(value)) return null;
  const { title, activity, notes, seenAt } = value;
  if (!isTextUpTo(title, LONGEST_TITLE) || !isTextUpTo(activity, LONGEST_TEXT)) return null;
  if (!isTextUpTo(notes, LONGEST_TEXT) || !isTextUpTo(seenAt, 16)) return null;
  const corners = readEach(value.corners, MOST_CORNERS, readFieldPlace);
  const photos = readEach(value.photos, MOST_FIELD_PHOTOS, readFieldPhoto);
  if (corners === null || photos === null || !CLOCK.test(seenAt)) return null;
  const walked = readWalked(value.walked);
  return {
    ...{ title, activity, notes, seenAt, place: readFieldPlace(value.place) },
    ...{ corners, walked, photos },
  };
};
