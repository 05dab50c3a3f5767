import type { Dataset } from "../../../domain/dataset.ts";
import type { PlotField } from "../../../domain/plot-field.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { paperTexts } from "./texts/paper-texts.ts";

/** What the register itself says of a plot in a known field; "" where it says nothing. */
export const ownText = (register: Dataset<"plots">, index: number, field: PlotField): string => {
  const column = register.fields[field];
  return column === undefined ? "" : (register.properties[index]?.[column] ?? "").trim();
};

/** INEI's and RENIEC's codes of a district differ and collide: a code goes with the name of its system, or says that it has none. */
const ubigeoText = (register: Dataset<"plots">, index: number, locale: Locale): string => {
  const code = ownText(register, index, "ubigeo");
  if (code === "") return "";
  const column = (register.fields.ubigeo ?? "").toLowerCase();
  if (register.ubigeo === "inei" || register.ubigeo === "reniec")
    return `ubigeo_${register.ubigeo} ${code}`;
  if (column.includes("inei")) return `ubigeo_inei ${code}`;
  if (column.includes("reniec")) return `ubigeo_reniec ${code}`;
  return paperTexts[locale].ubigeoUnnamed(code);
};

/** `Tabaconas, ubigeo_inei 060907`; "" where the register has neither. */
export const districtText = (register: Dataset<"plots">, index: number, locale: Locale): string =>
  [ownText(register, index, "distrito"), ubigeoText(register, index, locale)]
    .filter((text) => text !== "")
    .join(", ");
