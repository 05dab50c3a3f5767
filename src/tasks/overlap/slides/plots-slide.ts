import { releaseGroup } from "../../../answers/aggregate/release-group.ts";
import { shippedCapitals } from "../../../answers/aggregate/shipped-capitals.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth, sameInBoth } from "../../../i18n/in-both.ts";
import { areaLayer, plotsLayer, slideMap } from "./area-map.ts";
import { cellsLayer } from "./cells-layer.ts";
import { districtDiscs, districtRows, releasedRows } from "./district-rows.ts";
import { areaFacts, slideAnswer } from "./slide-answer.ts";
import { type MakeSlide, noSlide, sentences, slideValues } from "./slide-parts.ts";
import { slideArea, slideRecords } from "./slide-question.ts";
import { areaSourceLine, registerSourceLine } from "./slide-sources.ts";
import { slideTexts } from "./slide-texts.ts";

/** The register: how many plots, by district at its capital; by square kilometre where it says no district. */
export const plotsSlide: MakeSlide = async (context, view) => {
  const { documents, analyses, embedded, exact, signal } = context;
  const found = slideArea(documents, view);
  if ("reason" in found) return noSlide(found.reason);
  const { area } = found;
  const subject = slideRecords(documents, view);
  if ("reason" in subject) return noSlide(subject.reason);
  const { register, records, producers } = subject;
  const capitals = await shippedCapitals(embedded);
  if (capitals === null) return noSlide("noCapitals");
  const { plane } = await areaFacts(analyses, area, view.tolerance);
  const rows = districtRows(subject, capitals, null);
  const answer = exact ? await slideAnswer(analyses, register, area, view.tolerance) : null;
  signal.throwIfAborted();
  const total = formatInteger(records.length);
  const discs = rows && districtDiscs(rows);
  // A province's squares are too small to read from a chair: they are shown where there are no districts.
  const cells = discs || exact ? null : cellsLayer(subject, plane);
  const hasDistricts = register.fields.distrito !== undefined;
  const layers = [
    areaLayer(area),
    ...(answer ? [plotsLayer(subject, answer)] : []),
    ...(discs ? [discs] : cells?.layer ? [cells.layer] : []),
  ];
  return {
    content: {
      name: inBoth(slideTexts, (t) => t.offers.plots),
      message: inBoth(slideTexts, (t) => t.plots.message),
      text: inBoth(slideTexts, ({ plots: t }) =>
        discs ? (exact ? t.byDistrictExact : t.byDistrict) : exact ? t.exact : t.byCell,
      ),
      values: slideValues({ total }, view),
      figure: rows && {
        kind: "bars",
        rows: rows.map(({ label, members }) => ({
          label,
          part: null,
          whole: members.length,
          text: sameInBoth(formatInteger(members.length)),
        })),
      },
      map: slideMap(layers),
      withheld: sentences([
        cells?.withheld ?? null,
        rows === null && hasDistricts ? inBoth(slideTexts, (t) => t.noDistricts) : null,
        rows?.some(({ merged }) => merged) ? inBoth(slideTexts, (t) => t.merged) : null,
      ]),
      sources: [areaSourceLine(area), registerSourceLine(register, exact)],
      sample: register.provenance.sample || area.provenance.sample,
      released: [
        releaseGroup(register.id, records, producers.of),
        ...(cells?.released ?? []),
        ...releasedRows(subject, rows ?? []),
      ],
    },
  };
};
