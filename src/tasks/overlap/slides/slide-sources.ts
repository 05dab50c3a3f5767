import type { Dataset } from "../../../domain/dataset.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth } from "../../../i18n/in-both.ts";
import { slideTexts } from "./slide-texts.ts";

const dated = (date: string | null): readonly string[] => (date === null ? [] : [date]);

/** Source, date and licence of an area's limit. */
export const areaSourceLine = ({ name, provenance }: Dataset<"areas">): TwoLanguages =>
  inBoth(slideTexts, (t) =>
    provenance.source === ""
      ? t.ownArea(name)
      : t.areaSource(
          [provenance.source, ...dated(provenance.date), ...dated(provenance.licence)].join(" · "),
        ),
  );

/** What register the figures are of; a person's own file is not named, since its name may name somebody. */
export const registerSourceLine = (
  { provenance }: Dataset<"plots">,
  exact: boolean,
): TwoLanguages =>
  inBoth(slideTexts, (t, locale) => {
    if (provenance.sample) return t.sampleRegister(formatDate(provenance.date ?? "", locale));
    return exact ? t.ownExact : t.ownRegister;
  });

export const methodLine = (plane: UtmCrs, tolerance: number): TwoLanguages =>
  inBoth(slideTexts, (t) => t.method(crsName(plane), formatInteger(tolerance)));
