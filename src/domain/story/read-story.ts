import { isObject, isTextUpTo, isWhole, isWithin, readEach, readTexts } from "../json-shape.ts";
import { AUDIENCES, type Consent, type Slide, type SlideOrigin, type Story } from "./story.ts";
import { STORY_LIMITS } from "./story-limits.ts";

const isId = (value: unknown): value is string =>
  isTextUpTo(value, STORY_LIMITS.id) && value !== "";

const isTextOrNull = (value: unknown, most: number): value is string | null =>
  value === null || isTextUpTo(value, most);

const readOrigin = (value: unknown): SlideOrigin | null => {
  if (!isObject(value)) return null;
  const view = readTexts(value.view);
  const { task, offer } = value;
  return view !== null && isId(task) && isId(offer) ? { task, offer, view } : null;
};

const readCamera = (value: unknown): Slide["camera"] => {
  if (!isObject(value)) return null;
  const { lon, lat, zoom } = value;
  return isWithin(lon, -180, 180) && isWithin(lat, -85, 85) && isWithin(zoom, 0, 24)
    ? { lon, lat, zoom }
    : null;
};

const readText = (value: unknown): string | null => (isId(value) ? value : null);

const readSlide = (value: unknown): Slide | null => {
  if (!isObject(value)) return null;
  const { id, name, message, text, notes } = value;
  const origin = readOrigin(value.origin);
  const camera = readCamera(value.camera);
  const hidden = readEach(value.hidden, STORY_LIMITS.hidden, readText);
  if ((origin === null && value.origin !== null) || (camera === null && value.camera !== null))
    return null;
  if (hidden === null || !isId(id) || !isTextUpTo(notes, STORY_LIMITS.notes)) return null;
  if (!isTextOrNull(name, STORY_LIMITS.name)) return null;
  if (!isTextOrNull(message, STORY_LIMITS.message)) return null;
  if (!isTextOrNull(text, STORY_LIMITS.text)) return null;
  return { id, origin, camera, hidden, name, message, text, notes };
};

/** The latest millisecond that a date can hold. */
const LAST_MOMENT = 8.64e15;

const readConsent = (value: unknown): Consent | null => {
  if (!isObject(value)) return null;
  const { sentence, at } = value;
  const said = isTextUpTo(sentence, STORY_LIMITS.consent) && sentence.trim() !== "";
  return said && isWhole(at, LAST_MOMENT) ? { sentence, at } : null;
};

/**
 * A story out of a file or of this device's store: untrusted, bounded in size and number, and copied key by key, so that
 * nothing else comes with it. null where anything of it is not understood.
 */
export const readStory = (value: unknown): Story | null => {
  if (!isObject(value)) return null;
  const { id, title, changedAt } = value;
  const audience = AUDIENCES.find((one) => one === value.audience);
  const slides = readEach(value.slides, STORY_LIMITS.slides, readSlide);
  const consent = readConsent(value.consent);
  if (slides === null || audience === undefined || (consent === null && value.consent !== null))
    return null;
  if (!isId(id) || !isTextUpTo(title, STORY_LIMITS.title) || !isWhole(changedAt, LAST_MOMENT))
    return null;
  if (new Set(slides.map((slide) => slide.id)).size !== slides.length) return null;
  return { id, title, audience, slides, consent, changedAt };
};
