import type { AltitudeBand } from "../../../../domain/varieties/variety.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import type { classTexts } from "../texts/class-texts.ts";

/** "1,300+" or "700–1,300", metres above sea level. */
export const bandText = ({ min, max }: AltitudeBand): string =>
  max === null ? `${formatInteger(min)}+` : `${formatInteger(min)}–${formatInteger(max)}`;

/** The same as it is spoken. */
export const bandWords = ({ min, max }: AltitudeBand, t: (typeof classTexts)["es-PE"]): string =>
  max === null ? t.bandFrom(formatInteger(min)) : t.bandTo(formatInteger(min), formatInteger(max));
