import { formatBearing } from "../../../i18n/format-coordinate.ts";
import { formatHectaresFigure } from "../../../i18n/format-measure.ts";
import { formatAmount, formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import type { LimitAuthority } from "../analysis/limit-authority.ts";
import { authorityTexts } from "../texts/authority-texts.ts";

/** Whether a loaded layer that claims to be the sanctuary is the decree's, in words. */
export const AuthorityNote = ({ authority }: { readonly authority: LimitAuthority }) => {
  const { locale } = useLocale();
  const t = useTexts(authorityTexts);
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
  return (
    <Notice tone={standing === "same" ? "info" : "attention"} title={t.heading}>
      {sentence} {t.official(formatHectaresFigure(authority.officialAreaM2, 2))}
    </Notice>
  );
};
