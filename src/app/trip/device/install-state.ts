import { install } from "../../kept-app/install-offer.ts";
import type { InstallState } from "../model/trip-facts.ts";

/** What of a browser says which engine it has. */
export type BrowserSigns = Pick<Navigator, "userAgent" | "maxTouchPoints">;

/** iPhone, iPad (which says it is a Mac, and is touched), iPod: every browser there is WebKit. */
export const isIos = ({ userAgent, maxTouchPoints }: BrowserSigns): boolean =>
  /iPad|iPhone|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);

/** WebKit erases what a site wrote after seven days of use without a visit to it, but for those on the home screen. */
export const hasWeekRule = (signs: BrowserSigns): boolean =>
  isIos(signs) ||
  (/AppleWebKit/.test(signs.userAgent) && !/Chrom(e|ium)|Edg|Android/.test(signs.userAgent));

const isInstalled = (): boolean =>
  (globalThis.matchMedia?.("(display-mode: standalone)").matches ?? false) ||
  (navigator as Navigator & { readonly standalone?: boolean }).standalone === true;

export const readInstall = (): InstallState => {
  if (isInstalled()) return "installed";
  if (install.offer !== null) return "offered";
  return isIos(navigator) ? "ios" : "menu";
};
