import { isObject, isTextUpTo, isWhole, readEach } from "../json-shape.ts";
import type { PublicBar, PublicFigure, PublicRate } from "./public-figure.ts";
import type { PublicSlide, PublicStory } from "./public-story.ts";
import { isFigure, readPublicMap, readWords } from "./read-public-map.ts";
import { AUDIENCES, type Consent } from "./story.ts";
import { STORY_LIMITS } from "./story-limits.ts";

const MOST_ROWS = 200;
const MOST_COLUMNS = 12;
const MOST_SOURCES = 40;
const LONGEST_VERSION = 40;
/** The latest millisecond that a date can hold. */
const LAST_MOMENT = 8.64e15;

const readBar = (value: unknown): PublicBar | null => {
  if (!isObject(value)) return null;
  const { part, whole } = value;
  const [label, text] = [readWords(value.label), readWords(value.text)];
  const known = part === null || isFigure(part) ? { part } : null;
  return label && text && known && isFigure(whole) ? { label, ...known, whole, text } : null;
};

const readRate = (value: unknown): PublicRate | null => {
  if (!isObject(value)) return null;
  const { percent, low, high } = value;
  const [label, counted] = [readWords(value.label), readWords(value.counted)];
  if (!label || !counted || !isFigure(percent) || !isFigure(low) || !isFigure(high)) return null;
  return { label, percent, low, high, counted };
};

const readFigure = (value: unknown): PublicFigure | null => {
  if (!isObject(value)) return null;
  switch (value.kind) {
    case "number": {
      const [figure, label] = [readWords(value.value), readWords(value.label)];
      return figure && label && { kind: "number", value: figure, label };
    }
    case "bars": {
      const rows = readEach(value.rows, MOST_ROWS, readBar);
      return rows && { kind: "bars", rows };
    }
    case "rates": {
      const { threshold } = value;
      const rows = readEach(value.rows, MOST_ROWS, readRate);
      return rows && (threshold === null || isFigure(threshold))
        ? { kind: "rates", rows, threshold }
        : null;
    }
    case "table": {
      const head = readEach(value.head, MOST_COLUMNS, readWords);
      const rows = readEach(value.rows, MOST_ROWS, (row) => readEach(row, MOST_COLUMNS, readWords));
      return head && rows && { kind: "table", head, rows };
    }
    default:
      return null;
  }
};

/** undefined where it is there and not understood: null is for what may be missing. */
const optional = <T>(value: unknown, read: (value: unknown) => T | null): T | null | undefined =>
  value === null ? null : (read(value) ?? undefined);

const readSlide = (value: unknown): PublicSlide | null => {
  if (!isObject(value)) return null;
  const { id, notes, sample } = value;
  const [name, message] = [readWords(value.name), readWords(value.message)];
  const text = optional(value.text, readWords);
  const withheld = optional(value.withheld, readWords);
  const figure = optional(value.figure, readFigure);
  const map = optional(value.map, readPublicMap);
  const sources = readEach(value.sources, MOST_SOURCES, readWords);
  if (!name || !message || !sources || typeof sample !== "boolean") return null;
  if (!isTextUpTo(id, STORY_LIMITS.id) || !isTextUpTo(notes, STORY_LIMITS.notes)) return null;
  if (text === undefined || withheld === undefined) return null;
  if (figure === undefined || map === undefined) return null;
  return { id, name, message, text, notes, figure, map, withheld, sources, sample };
};

const readConsent = (value: unknown): Consent | null => {
  if (!isObject(value)) return null;
  const { sentence, at } = value;
  const said = isTextUpTo(sentence, STORY_LIMITS.consent) && sentence.trim() !== "";
  return said && isWhole(at, LAST_MOMENT) ? { sentence, at } : null;
};

const showsPlots = ({ map }: PublicSlide): boolean =>
  map?.layers.some(({ kind }) => kind === "plots") ?? false;

/**
 * A story for an audience out of this browser's store or a file: untrusted, bounded, copied key by key. null where anything
 * of it is not understood, and where it shows plots without a consent. Never throws.
 */
export const readPublicStory = (value: unknown): PublicStory | null => {
  if (!isObject(value) || value.format !== 1) return null;
  const { id, title, madeAt, version } = value;
  const audience = AUDIENCES.find((one) => one === value.audience);
  const slides = readEach(value.slides, STORY_LIMITS.slides, readSlide);
  const consent = optional(value.consent, readConsent);
  if (!slides || audience === undefined || consent === undefined) return null;
  if (!isTextUpTo(id, STORY_LIMITS.id) || id === "") return null;
  if (!isTextUpTo(title, STORY_LIMITS.title) || !isTextUpTo(version, LONGEST_VERSION)) return null;
  if (!isWhole(madeAt, LAST_MOMENT)) return null;
  if (consent === null && slides.some(showsPlots)) return null;
  return { format: 1, id, title, audience, slides, consent, madeAt, version };
};
