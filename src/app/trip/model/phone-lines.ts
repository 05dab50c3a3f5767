import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatMetres, formatPercent } from "../../../i18n/format-measure.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import { phoneTexts } from "./phone-texts.ts";
import type { TripFacts } from "./trip-facts.ts";
import type { TripLine, TripSign } from "./trip-line.ts";

/** A position worse than this comes from a network, not from satellites, metres. */
const POOR_M = 100;
/** Below this a battery lasts no day. */
const LOW = 0.8;

const locationLine = ({ permission, fix }: TripFacts, locale: Locale): TripLine => {
  const t = phoneTexts[locale];
  const line = { id: "location", group: "phone", title: t.location } as const;
  if (fix.kind === "searching")
    return {
      ...{ ...line, sign: "looking", act: "stop-fix" },
      says:
        fix.accuracyM === null ? t.searching : t.better(formatMetres(radius95(fix.accuracyM), 0)),
    };
  if (fix.kind === "found") {
    const says = t.found(formatDateTimeLima(new Date(fix.at), locale));
    const size = `±${formatMetres(radius95(fix.accuracyM), 0)}`;
    return fix.accuracyM <= POOR_M
      ? { ...line, sign: "ready", says, size, act: "fix" }
      : { ...line, sign: "advised", says, size, next: t.poor, act: "fix" };
  }
  if (fix.kind === "failed")
    return {
      ...line,
      sign: "missing",
      says: t.failed[fix.why],
      next: t.failedNext[fix.why],
      act: "fix",
    };
  if (permission === null) return { ...line, sign: "looking", says: t.looking };
  const signs: Readonly<Record<typeof permission, TripSign>> = {
    granted: "ready",
    prompt: "missing",
    unknown: "unknown",
    denied: "missing",
    insecure: "missing",
    none: "missing",
  };
  const may = permission === "granted" || permission === "prompt" || permission === "unknown";
  return {
    ...{ ...line, sign: signs[permission], says: t.permission[permission] },
    ...{ next: t.permissionNext[permission], ...(may && ({ act: "fix" } as const)) },
  };
};

const installLine = ({ install, weekRule }: TripFacts, locale: Locale): TripLine => {
  const t = phoneTexts[locale];
  const line = { id: "install", group: "phone", title: t.install } as const;
  if (install === "installed") return { ...line, sign: "ready", says: t.installed };
  return {
    ...{ ...line, sign: weekRule ? "advised" : "optional", says: t.notInstalled },
    ...{
      next: t.installNext[install],
      ...(install === "offered" && ({ act: "install" } as const)),
    },
  };
};

const batteryLine = ({ battery }: TripFacts, locale: Locale): TripLine => {
  const t = phoneTexts[locale];
  const line = { id: "battery", group: "phone", title: t.battery } as const;
  if (battery === null) return { ...line, sign: "looking", says: t.looking };
  if (battery === "unknown")
    return { ...line, sign: "unknown", says: t.batteryUnknown, next: t.batteryLook };
  const size = formatPercent(battery.level, 0);
  const says = battery.charging ? t.charging : t.notCharging;
  return battery.level >= LOW || battery.charging
    ? { ...line, sign: "ready", says, size }
    : { ...line, sign: "advised", says, size, next: t.charge };
};

const awakeLine = ({ staysAwake }: TripFacts, locale: Locale): TripLine => {
  const t = phoneTexts[locale];
  const line = { id: "awake", group: "phone", title: t.awake } as const;
  return staysAwake
    ? { ...line, sign: "ready", says: t.staysAwake }
    : { ...line, sign: "advised", says: t.goesDark, next: t.goesDarkNext };
};

/** The device itself. */
export const phoneLines = (facts: TripFacts, locale: Locale): readonly TripLine[] => [
  locationLine(facts, locale),
  installLine(facts, locale),
  batteryLine(facts, locale),
  awakeLine(facts, locale),
];
