import { isObject, isTextUpTo, isWhole, isWithin, readEach, readTexts } from "../json-shape.ts";
import { AUDIENCES, type Consent, type Slide, type SlideOrigin, type Story } from "./story.ts";

const MOST_SLIDES = 200;
const LONGEST_ID = 80;
const LONGEST_TITLE = 500;
const LONGEST_TEXT = 20_000;

const isTextOrNull = (value: unknown): value is string | null =>
  value === null || isTextUpTo(value, LONGEST_TEXT);

const readOrigin = (value: unknown): SlideOrigin | null => {
  if (!isObject(value)) return null;
  const view = readTexts(value.view);
  const { task, offer } = value;
  return view !== null && isTextUpTo(task, LONGEST_ID) && isTextUpTo(offer, LONGEST_ID)
    ? { task, offer, view }
    : null;
};

const readCamera = (value: unknown): Slide["camera"] => {
  if (!isObject(value)) return null;
  const { lon, lat, zoom } = value;
  return isWithin(lon, -180, 180) && isWithin(lat, -85, 85) && isWithin(zoom, 0, 24)
    ? { lon, lat, zoom }
    : null;
};

const readText = (value: unknown): string | null => (isTextUpTo(value, LONGEST_ID) ? value : null);

const readSlide = (value: unknown): Slide | null => {
  if (!isObject(value)) return null;
  const { id, name, message, text, notes } = value;
  const origin = readOrigin(value.origin);
  const camera = readCamera(value.camera);
  const hidden = readEach(value.hidden, 50, readText);
  if ((origin === null && value.origin !== null) || (camera === null && value.camera !== null))
    return null;
  if (hidden === null || !isTextUpTo(id, LONGEST_ID) || !isTextUpTo(notes, LONGEST_TEXT))
    return null;
  if (!isTextOrNull(name) || !isTextOrNull(message) || !isTextOrNull(text)) return null;
  return { id, origin, camera, hidden, name, message, text, notes };
};

const readConsent = (value: unknown): Consent | null => {
  if (!isObject(value)) return null;
  const { sentence, at } = value;
  return isTextUpTo(sentence, LONGEST_TEXT) && isWhole(at) ? { sentence, at } : null;
};

/** A story out of a file; null for what is none. Keys that a story does not have are left out. */
export const readStory = (value: unknown): Story | null => {
  if (!isObject(value)) return null;
  const { id, title, changedAt } = value;
  const audience = AUDIENCES.find((one) => one === value.audience);
  const slides = readEach(value.slides, MOST_SLIDES, readSlide);
  const consent = readConsent(value.consent);
  if (slides === null || audience === undefined || (consent === null && value.consent !== null))
    return null;
  if (!isTextUpTo(id, LONGEST_ID) || !isTextUpTo(title, LONGEST_TITLE) || !isWhole(changedAt))
    return null;
  return { id, title, audience, slides, consent, changedAt };
};
