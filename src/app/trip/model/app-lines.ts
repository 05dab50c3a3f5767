import { formatDate } from "../../../i18n/format-date.ts";
import { formatBytes } from "../../../i18n/format-measure.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { BASEMAP_BOUNDS } from "../../../layers/basemap/edge-part.ts";
import type { KeptPart, OfflineStatus } from "../../../offline/messages.ts";
import { bytesHere, isWhole } from "../../../store/basemap-store.ts";
import { offlineTexts } from "../../kept-app/offline-texts.ts";
import { tripTexts } from "../trip-texts.ts";
import { type Cover, covers } from "./covers.ts";
import type { TripFacts } from "./trip-facts.ts";
import type { TripLine } from "./trip-line.ts";

const sumOf = (parts: readonly KeptPart[]): KeptPart =>
  parts.reduce((sum, part) => ({
    files: sum.files + part.files,
    filesHere: sum.filesHere + part.filesHere,
    bytes: sum.bytes + part.bytes,
    bytesHere: sum.bytesHere + part.bytesHere,
  }));

/** The program itself, file by file. */
export const appLine = ({ app, damaged }: TripFacts, locale: Locale): TripLine => {
  const t = tripTexts[locale].app;
  const line = { id: "app", group: "app", title: t.title } as const;
  const whole = ({ parts, current, brought }: OfflineStatus): TripLine => {
    const all = sumOf(Object.values(parts));
    const size = formatBytes(all.bytesHere);
    const { version } = current ?? brought;
    if (damaged > 0 && all.filesHere === all.files)
      return {
        ...{ ...line, sign: "missing", says: t.damaged(damaged), size },
        ...{ next: t.fetchNext, act: "fetch-app" },
      };
    return all.filesHere === all.files
      ? { ...line, sign: "ready", says: t.whole(version, all.files), size }
      : {
          ...{ ...line, sign: "missing", says: t.lacks(all.files - all.filesHere, all.files) },
          ...{ size, next: t.fetchNext, act: "fetch-app" },
        };
  };
  switch (app.kind) {
    case "unknown":
      return { ...line, sign: "looking", says: t.looking };
    case "impossible":
      return { ...line, sign: "missing", says: offlineTexts[locale][app.why], next: t[app.why] };
    case "unasked":
      return {
        ...{ ...line, sign: "missing", says: offlineTexts[locale].unasked(app.bytes) },
        act: "fetch-app",
      };
    case "keeping": {
      const { progress } = app;
      if (progress === null) return { ...line, sign: "looking", says: t.beginning };
      const { bytesDone, bytes } = progress;
      return {
        ...{ ...line, sign: "looking", says: t.coming(bytesDone, bytes), share: bytesDone / bytes },
        act: "stop-app",
      };
    }
    case "failed":
      return {
        ...{ ...line, sign: "missing", says: offlineTexts[locale].failed, next: t.fetchNext },
        act: "fetch-app",
      };
    case "offered": {
      const here = whole(app.status);
      return here.sign === "missing"
        ? here
        : {
            ...here,
            sign: "advised",
            next: t.offered(app.status.brought.version),
            act: "take-release",
          };
    }
    default:
      return whole(app.status);
  }
};

const isComing = ({ kind }: TripFacts["app"]): boolean => kind === "unknown" || kind === "keeping";

/** The sheet that comes with Lindero: whether it is here, and whether the trip lies on it. */
const sheetLine = ({ app, area, maps }: TripFacts, locale: Locale): TripLine => {
  const t = tripTexts[locale].maps;
  const line = { id: "sheet", group: "app", title: t.sheet } as const;
  if (app.kind !== "kept" && app.kind !== "offered")
    return { ...line, sign: isComing(app) ? "looking" : "missing", says: t.sheetWaits };
  const { files, filesHere, bytesHere: here } = app.status.parts.map;
  const size = formatBytes(here);
  if (filesHere < files)
    return { ...line, sign: "missing", says: t.sheetLacks, size, next: t.sheetNext };
  if (area === null) return { ...line, sign: "ready", says: t.sheetReach, size };
  const cover = covers(BASEMAP_BOUNDS, area.bounds);
  if (cover === "whole") return { ...line, sign: "ready", says: t.cover.whole(area.name), size };
  const other = (maps ?? []).some(
    (map) => isWhole(map) && covers(map.about.bounds, area.bounds) === "whole",
  );
  return {
    ...{ ...line, sign: other ? "ready" : "missing", says: t.cover[cover](area.name), size },
    ...(other ? { next: t.otherCovers } : ({ next: t.bringMap, act: "open-maps" } as const)),
  };
};

const coverWords = (cover: Cover | null, area: string, locale: Locale): string =>
  cover === null ? "" : ` ${tripTexts[locale].maps.cover[cover](area)}`;

/** Every map there is: the sheet, and a person's own. */
export const mapLines = (facts: TripFacts, locale: Locale): readonly TripLine[] => {
  const t = tripTexts[locale].maps;
  const { maps, area } = facts;
  const line = { group: "app", act: "open-maps" } as const;
  const own: readonly TripLine[] =
    maps === null
      ? [{ ...line, id: "maps", title: t.own, sign: "looking", says: t.looking }]
      : maps.length === 0
        ? [{ ...line, id: "maps", title: t.own, sign: "optional", says: t.none }]
        : maps.map((map): TripLine => {
            const cover = area && covers(map.about.bounds, area.bounds);
            const day = formatDate(new Date(map.addedAt), locale);
            const about = { ...line, id: `map ${map.id}`, title: map.name };
            const size = formatBytes(bytesHere(map));
            return isWhole(map)
              ? {
                  ...{ ...about, size, sign: cover === "none" ? "optional" : "ready" },
                  says: t.kept(day) + coverWords(cover, area?.name ?? "", locale),
                }
              : {
                  ...{ ...about, size, sign: "missing" },
                  ...{ says: t.partly(bytesHere(map), map.bytes), next: t.partlyNext },
                };
          });
  return [sheetLine(facts, locale), ...own];
};
