import { releaseGroup } from "../../../answers/aggregate/release-group.ts";
import { type Metres, metres } from "../../../geo/units.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth, sameInBoth } from "../../../i18n/in-both.ts";
import { areaLayer, bandLayer, plotsLayer, slideMap } from "./area-map.ts";
import { type BandRow, bandRows } from "./band-rows.ts";
import { slideAnswer } from "./slide-answer.ts";
import { type MakeSlide, noSlide, slideValues } from "./slide-parts.ts";
import { slideArea, slideRecords } from "./slide-question.ts";
import { areaSourceLine, methodLine, registerSourceLine } from "./slide-sources.ts";
import { slideTexts } from "./slide-texts.ts";

/** The band the message speaks of where the screen draws none. */
const USUAL = metres(1000);

interface Near {
  readonly upTo: Metres;
  readonly plots: number;
}

/** Plots outside up to the last row edge within `wanted`, else up to the first; null where rows do not allow it. */
const nearOf = (rows: readonly BandRow[], wanted: Metres): Near | null => {
  const outside = rows.filter((row) => row.outside);
  const whole = rows.filter(({ upTo }) => upTo !== null).every((row) => row.outside);
  const edges = outside.flatMap(({ upTo }) => upTo ?? []);
  const upTo = edges.filter((edge) => edge <= wanted).at(-1) ?? edges[0];
  if (!whole || upTo === undefined) return null;
  const plots = outside
    .filter((row) => row.upTo !== null && row.upTo <= upTo)
    .reduce((sum, { members }) => sum + members.length, 0);
  return plots === 0 ? null : { upTo, plots };
};

/** Plots by exact distance to the limit. The picture of a band is never the legal buffer zone. */
export const bandsSlide: MakeSlide = async (context, view) => {
  const { documents, analyses, exact, signal } = context;
  const found = slideArea(documents, view);
  if ("reason" in found) return noSlide(found.reason);
  const { area } = found;
  const subject = slideRecords(documents, view);
  if ("reason" in subject) return noSlide(subject.reason);
  const { register, records, producers } = subject;
  const answer = await slideAnswer(analyses, register, area, view.tolerance);
  signal.throwIfAborted();
  const rows = bandRows(subject, answer, view.bandEdges);
  if (rows === null) return noSlide("bands");
  const near = nearOf(rows, view.drawnBand ?? USUAL);
  const distance = near?.upTo ?? view.drawnBand ?? USUAL;
  const band = await bandLayer(analyses, area, distance, signal);
  const limit = areaLayer(area);
  const total = formatInteger(records.length);
  return {
    content: {
      name: inBoth(slideTexts, (t) => t.offers.bands),
      message: inBoth(slideTexts, ({ bands: t }) => (near ? t.near : t.message)),
      text: inBoth(slideTexts, (t) => t.bands.text),
      values: slideValues(
        {
          total,
          distancia: formatDistance(distance),
          ...(near && { cerca: formatInteger(near.plots) }),
        },
        view,
      ),
      figure: {
        kind: "bars",
        rows: rows.map(({ label, members, possible }) => ({
          label,
          part: possible ? members.length : null,
          whole: members.length,
          text: sameInBoth(formatInteger(members.length)),
        })),
      },
      map: slideMap([band, limit, ...(exact ? [plotsLayer(subject, answer)] : [])], [band, limit]),
      withheld: rows.some(({ merged }) => merged) ? inBoth(slideTexts, (t) => t.merged) : null,
      sources: [
        areaSourceLine(area),
        registerSourceLine(register, exact),
        methodLine(answer.plane, view.tolerance),
      ],
      sample: register.provenance.sample || area.provenance.sample,
      released: [records, ...rows.map(({ members }) => members)].map((members) =>
        releaseGroup(register.id, members, producers.of),
      ),
    },
  };
};
