import { countSums, readCount } from "../../../../domain/field/berry-count.ts";
import { nameOfRecord } from "../../../../domain/field/copy-record.ts";
import { readFieldFinding } from "../../../../domain/field/field-finding.ts";
import type { FieldPlace } from "../../../../domain/field/field-place.ts";
import type { FieldRecord } from "../../../../domain/field/field-record.ts";
import { isOpenWalk } from "../../../../domain/field/open-walk.ts";
import { readTrap } from "../../../../domain/field/trap-reading.ts";
import { formatDate, formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { formatHectares, formatMetres } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { readCorner } from "../../../../position/average-corner.ts";
import { radius95 } from "../../../../position/declared-radius.ts";
import { walkMarginM2 } from "../../../../position/walk/walk-margin.ts";
import { isWalkBody } from "../../walk/model/walk-body.ts";
import { errorRadius, utmWords } from "../../where/where-words.ts";
import { versionsTexts } from "./versions-texts.ts";

/** One thing a record says, under its name. */
export interface VersionFact {
  readonly label: string;
  /** "" where it says nothing. */
  readonly value: string;
}

const figure = (value: number | null): string => (value === null ? "" : formatInteger(value));
const placed = (place: FieldPlace | null): string =>
  place === null
    ? ""
    : `${utmWords(place.lon, place.lat, 1)} ±${errorRadius(radius95(place.accuracyM))}`;

/** What a record says, in the same order and under the same names for all of its kind. */
export const versionFacts = (record: FieldRecord, locale: Locale): readonly VersionFact[] => {
  const t = versionsTexts[locale].facts;
  const at = (moment: number): string => formatDateTimeLima(new Date(moment), locale);
  const day = (text: string): string => (text === "" ? "" : formatDate(text, locale));
  const facts = (list: readonly (readonly [label: string, value: string])[]) =>
    list.map(([label, value]) => ({ label, value }));
  const { kind, body } = record;
  const finding = kind === "finding" ? readFieldFinding(body) : null;
  if (finding !== null) {
    const { title, seenAt, activity, notes, place, corners, walked, photos } = finding;
    const outline =
      walked === null
        ? corners.length === 0
          ? ""
          : t.cornersOf(formatInteger(corners.length))
        : `${walked.code} · ${formatHectares(walked.areaM2)}`;
    return facts([
      [t.name, title],
      [t.seen, formatDateTimeLima(`${seenAt}:00-05:00`, locale)],
      [t.activity, activity],
      [t.notes, notes],
      [t.place, placed(place)],
      [t.outline, outline],
      [t.photos, photos.length === 0 ? "" : photos.map(({ name }) => name).join(", ")],
    ]);
  }
  const count = kind === "count" ? readCount(body) : null;
  if (count !== null) {
    const { trees, counted, bored } = countSums(count.taps);
    const { site } = count;
    return facts([
      [t.point, site.point],
      [t.plot, site.plot],
      [t.organisation, site.organisation],
      [t.hamlet, [site.hamlet, site.district].filter((word) => word !== "").join(", ")],
      [t.variety, site.variety],
      [t.place, placed(site.place)],
      [t.trees, formatInteger(trees)],
      [t.counted, formatInteger(counted)],
      [t.bored, formatInteger(bored)],
      [t.opened, count.opened === "" ? "" : formatInteger(count.opened.length)],
      [t.alive, figure(count.alive)],
      [t.dead, figure(count.dead)],
      [t.notes, count.notes],
      [t.finished, count.finished ? t.yes : t.no],
    ]);
  }
  const trap = kind === "trap" ? readTrap(body) : null;
  if (trap !== null)
    return facts([
      [t.point, trap.site.point],
      [t.plot, trap.site.plot],
      [t.trapType, trap.type],
      [t.since, day(trap.since)],
      [t.read, day(trap.read)],
      [t.catches, figure(trap.catches)],
      [t.place, placed(trap.site.place)],
      [t.notes, trap.notes],
    ]);
  const corner = kind === "corner" ? readCorner(body) : null;
  if (corner !== null)
    return facts([
      [t.name, corner.name],
      [t.place, utmWords(corner.lon, corner.lat, 2)],
      [t.error, `±${formatMetres(corner.accuracyM)}`],
      [t.positions, formatInteger(corner.used)],
      [t.taken, at(corner.at)],
    ]);
  if (kind === "walk" && isWalkBody(body))
    return facts([
      [t.name, body.code],
      [t.area, `${formatHectares(body.areaM2)} ± ${formatHectares(walkMarginM2(body))}`],
      [t.perimeter, formatMetres(body.perimeterM)],
      [t.positions, formatInteger(body.positions)],
      [t.begun, at(body.begun)],
      [t.closed, at(body.closed)],
    ]);
  if (isOpenWalk(record)) {
    const { begun, entries } = body as { readonly begun: number; readonly entries: unknown[] };
    return facts([
      [t.name, ""],
      [t.area, ""],
      [t.perimeter, ""],
      [t.positions, formatInteger(entries.length)],
      [t.begun, Number.isFinite(begun) ? at(begun) : ""],
      [t.closed, ""],
    ]);
  }
  return facts([[t.name, nameOfRecord(record)]]);
};

/** One thing that two versions say, side by side. */
export interface ComparedFact {
  readonly label: string;
  readonly first: string;
  readonly second: string;
  readonly differs: boolean;
}

/** Everything two versions of one kind say; what differs in nothing but the mark of a copy differs in nothing. */
export const comparedFacts = (
  first: readonly VersionFact[],
  second: readonly VersionFact[],
): readonly ComparedFact[] => {
  const labels = [...new Set([...first, ...second].map(({ label }) => label))];
  const said = (facts: readonly VersionFact[], label: string): string =>
    facts.find((fact) => fact.label === label)?.value ?? "";
  return labels
    .map((label) => ({ label, first: said(first, label), second: said(second, label) }))
    .filter((one) => one.first !== "" || one.second !== "")
    .map((one) => ({ ...one, differs: one.first !== one.second }));
};
