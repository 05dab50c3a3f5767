import { formatBytes } from "../../../i18n/format-measure.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { copyWords } from "../../../tasks/fieldwork/copy-line/copy-words.ts";
import { tripTexts } from "../trip-texts.ts";
import type { TripFacts } from "./trip-facts.ts";
import type { TripLine } from "./trip-line.ts";

const MB = 1_000_000;
/** A photo of a phone takes some 4 MB; a day has tens. Below the first it is too little, below the second little. */
const TOO_LITTLE = 100 * MB;
const LITTLE = 500 * MB;

/** Whether the browser may take away what is kept. */
const keptLine = (facts: TripFacts, locale: Locale): TripLine => {
  const t = tripTexts[locale].safe;
  const line = { id: "persist", group: "safe", title: t.persist } as const;
  const { persistence, weekRule, install } = facts;
  const week = weekRule && install !== "installed";
  switch (persistence) {
    case null:
      return { ...line, sign: "looking", says: t.looking };
    case "granted":
      return week
        ? { ...line, sign: "advised", says: t.granted, next: t.week }
        : { ...line, sign: "ready", says: t.granted };
    case "ask":
      return {
        ...line,
        sign: "missing",
        says: t.ask,
        next: week ? t.week : t.askNext,
        act: "persist",
      };
    case "denied":
      return {
        ...{ ...line, sign: "advised", says: t.denied, act: "persist" },
        next: week ? t.week : t.deniedNext,
      };
    default:
      return { ...line, sign: "unknown", says: t.unknown, next: week ? t.week : t.deniedNext };
  }
};

const roomLine = ({ room }: TripFacts, locale: Locale): TripLine => {
  const t = tripTexts[locale].safe;
  const line = { id: "room", group: "safe", title: t.room } as const;
  if (room === null) return { ...line, sign: "looking", says: t.looking };
  if (room === "unknown")
    return { ...line, sign: "unknown", says: t.roomUnknown, next: t.roomLook };
  const size = formatBytes(room);
  if (room >= LITTLE) return { ...line, sign: "ready", says: t.roomEnough, size };
  const sign = room < TOO_LITTLE ? "missing" : "advised";
  return { ...line, sign, says: t.roomLittle, size, next: t.roomFree };
};

/** Things of the project that are in no file outside the browser. */
const copyLine = ({ copy }: TripFacts, locale: Locale): TripLine => {
  const t = tripTexts[locale].safe;
  const line = { id: "copy", group: "safe", title: t.copy } as const;
  if (copy === null) return { ...line, sign: "looking", says: t.looking };
  const { strong, rest, urgent } = copyWords(copy, locale);
  const says = `${strong}${rest === "" ? "" : `: ${rest}`}.`;
  const all = copy.since?.all ?? null;
  if (all === null) return { ...line, sign: "unknown", says, next: t.copyUnread };
  if (all === 0 && !urgent) return { ...line, sign: copy.last ? "ready" : "optional", says };
  return { ...line, sign: urgent ? "missing" : "advised", says, next: t.copyNext, act: "copy" };
};

/** That nothing is lost on the way. */
export const safeLines = (facts: TripFacts, locale: Locale): readonly TripLine[] => [
  copyLine(facts, locale),
  keptLine(facts, locale),
  roomLine(facts, locale),
];
