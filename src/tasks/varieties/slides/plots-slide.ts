import { producersOfRegister } from "../../../answers/aggregate/producers.ts";
import { releaseGroup } from "../../../answers/aggregate/release-group.ts";
import { filterPlots, NO_FILTER } from "../../../answers/overlap/plot-filter.ts";
import type { PublicBar } from "../../../domain/story/public-figure.ts";
import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { readCatalogue } from "../../../domain/varieties/read-catalogue.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth, sameInBoth } from "../../../i18n/in-both.ts";
import { countProducers } from "../../../stats/disclosure/count-producers.ts";
import { readFitSettings } from "../model/fit-view.ts";
import { plotWords } from "../model/plot-words.ts";
import { readPlotsView } from "../plots/model/plots-view.ts";
import { screenTexts } from "../texts/screen-texts.ts";
import { type MakeSlide, noSlide, sentences, shippedText } from "./slide-parts.ts";
import { slideTexts } from "./slide-texts.ts";
import { type VarietyRow, varietyRows } from "./variety-rows.ts";
import { comparedIn, outsideIn, type VerdictPart, verdictParts } from "./verdict-parts.ts";

const CATALOGUE = "data/variedades-wcr.json";
const HEIGHTS = "data/alturas.bin";

const heightsOf = async (embedded: (path: string) => Promise<Blob>): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await (await embedded(HEIGHTS)).arrayBuffer());
  } catch {
    return null;
  }
};

const barOf = ({ name, members, outside }: VarietyRow, together: number): PublicBar => ({
  label: name === null ? inBoth(slideTexts, (t) => t.together(together)) : sameInBoth(name),
  part: outside.length,
  whole: members.length,
  text: inBoth(slideTexts, (t) =>
    t.outsideOf(formatInteger(outside.length), formatInteger(members.length)),
  ),
});

/** How many plots grow a variety outside its published altitude band, by variety. */
export const plotsSlide: MakeSlide = async ({ documents, analyses, embedded, view, signal }) => {
  const register = documents.registers.find(({ id }) => id === documents.activeRegister);
  if (register === undefined) return noSlide("noRegister");
  const own = documents.catalogues.find(({ id }) => id === documents.activeCatalogue);
  const shipped = own ? null : readCatalogue((await shippedText(embedded, CATALOGUE)) ?? "");
  const catalogue = own?.varieties ?? shipped?.varieties ?? null;
  if (catalogue === null) return noSlide("noCatalogue");
  const owners = producersOfRegister(register);
  if (owners.field === null) return noSlide("noProducers");
  const { hamlet, organisation } = readPlotsView(view).filter;
  const records = [
    ...filterPlots(register, null, {
      ...NO_FILTER,
      hamlet: hamlet ?? null,
      organisation: organisation ?? null,
    }),
  ];
  if (countProducers(records, owners.of) < LEAST_PRODUCERS) return noSlide("fewProducers");
  const answer = await analyses.run(
    "varietyFit",
    {
      ...plotWords(register),
      catalogue,
      heights: await heightsOf(embedded),
      settings: readFitSettings(view),
    },
    { signal },
  );
  const parts = verdictParts(answer, records, owners.of);
  if (parts === null) return noSlide("fewProducers");
  const names = catalogue.map(({ name }) => name);
  const { rows, together, hidden, twice } = varietyRows(answer, names, records, owners.of);
  const outside = outsideIn(parts);
  const compared = comparedIn(answer, records, parts);
  const left = compared === null ? 0 : records.length - compared.length;
  const whole = compared ?? records;
  if (whole.length === 0) return noSlide("nothingCompared");
  const said = (part: VerdictPart) => formatInteger(parts.get(part)?.length ?? 0);
  const fine = parts.has("below") || parts.has("above");
  const sourceName = inBoth(screenTexts, (t) =>
    shipped ? t.shippedCatalogue(shipped.readYear) : "",
  );
  return {
    content: {
      name: inBoth(slideTexts, (t) => t.offers.plots),
      message: inBoth(slideTexts, ({ plots: t }) => {
        const words = compared === null ? t.ofAll : t.ofCompared;
        return outside.length === 0 ? words.none : words.some;
      }),
      text: sentences([
        fine ? inBoth(slideTexts, (t) => t.plots.fine) : null,
        parts.has("inside") ? inBoth(slideTexts, (t) => t.plots.inside) : null,
        parts.has("undecided") ? inBoth(slideTexts, (t) => t.plots.undecided) : null,
        left > 0 ? inBoth(slideTexts, (t) => t.plots.left) : null,
        compared === null ? inBoth(slideTexts, (t) => t.plots.leftAmong) : null,
        inBoth(slideTexts, (t) => t.plots.advice),
      ]),
      values: {
        total: sameInBoth(formatInteger(records.length)),
        comparadas: sameInBoth(formatInteger(whole.length)),
        sin_comparar: sameInBoth(formatInteger(left)),
        fuera: sameInBoth(formatInteger(outside.length)),
        debajo: sameInBoth(said("below")),
        encima: sameInBoth(said("above")),
        dentro: sameInBoth(said("inside")),
        indecidibles: sameInBoth(said("undecided")),
        grupo: inBoth(slideTexts, (t) => t.group(organisation ?? null, hamlet ?? null)),
      },
      figure:
        rows.length === 0 ? null : { kind: "bars", rows: rows.map((row) => barOf(row, together)) },
      map: null,
      withheld: sentences([
        hidden > 0 ? inBoth(slideTexts, (t) => t.hidden(hidden, formatInteger(hidden))) : null,
        together > 0 ? inBoth(slideTexts, (t) => t.joined) : null,
        twice ? inBoth(slideTexts, (t) => t.twice) : null,
      ]),
      sources: [
        inBoth(slideTexts, (t, locale) =>
          register.provenance.sample
            ? t.sampleRegister(formatDate(register.provenance.date ?? "", locale))
            : t.ownRegister,
        ),
        shipped ? sourceName : inBoth(slideTexts, (t) => t.ownCatalogue),
      ],
      sample: register.provenance.sample,
      released: [
        records,
        ...parts.values(),
        whole,
        outside,
        ...rows.flatMap((row) => [row.members, row.outside]),
      ].map((members) => releaseGroup(register.id, members, owners.of)),
    },
  };
};
