import type { Locale } from "../../../i18n/locale.ts";
import type { NoFix } from "../../../position/receiver.ts";
import { type NoFixText, whereTexts } from "./where-texts.ts";

/** Where a person finds the switch of a permission. */
export type PermissionPlace = "android" | "iphone" | "other";

/** By what a browser says of its device: wrong words cost a search, no figure rests on it. A tablet of Apple's calls itself a Mac. */
export const permissionPlace = ({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, "userAgent" | "maxTouchPoints"> = navigator): PermissionPlace =>
  /Android/.test(userAgent)
    ? "android"
    : /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
      ? "iphone"
      : "other";

/** Why there is no position and what to do next, on this device. */
export const noFixWords = (
  why: NoFix,
  locale: Locale,
  place: PermissionPlace = permissionPlace(),
): NoFixText => {
  const { noFix, allow } = whereTexts[locale];
  return why === "denied" ? { ...noFix.denied, next: allow[place] } : noFix[why];
};
