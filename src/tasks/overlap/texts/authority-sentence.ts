import type { LimitAuthority } from "../../../answers/overlap/limit-authority.ts";
import { formatBearing } from "../../../i18n/format-coordinate.ts";
import { formatHectaresFigure } from "../../../i18n/format-measure.ts";
import { formatAmount, formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { authorityTexts } from "./authority-texts.ts";

/** How a layer that claims to be the sanctuary compares with the decree's limit, in one or two sentences. */
export const authoritySentence = (authority: LimitAuthority, locale: Locale): string => {
  const t = authorityTexts[locale];
  const { standing, shift } = authority;
  const far = formatAmount(authority.farthestM, 1);
  const mine = formatHectaresFigure(authority.areaM2, 2);
  const moved = shift ? formatInteger(Math.hypot(...shift)) : "";
  const where = shift
    ? formatBearing((Math.atan2(shift[0], shift[1]) * 180) / Math.PI, locale).replace(/^.*° /, "")
    : "";
  const sentence = {
    same: () => t.same(far),
    older: () => t.older(mine),
    shifted: () => t.shifted(moved, where),
    "shifted-psad56": () => t["shifted-psad56"](moved, where),
    simplified: () =>
      t.simplified(far, formatInteger(authority.corners), formatInteger(authority.officialCorners)),
    different: () => t.different(far, mine),
  }[standing]();
  return `${sentence} ${t.official(formatHectaresFigure(authority.officialAreaM2, 2))}`;
};
