import { formatDate } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";

/** `24/11/2026, 10:42`: a wall clock without a zone is shown as it stands, moved by nothing. */
export const formatCameraHour = (takenAt: string, locale: Locale): string =>
  `${formatDate(takenAt.slice(0, 10), locale)}, ${takenAt.slice(11, 16)}`;
