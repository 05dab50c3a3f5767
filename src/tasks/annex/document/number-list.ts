import type { Locale } from "../../../i18n/locale.ts";

const TO: Readonly<Record<Locale, string>> = { "es-PE": " a ", en: " to " };

/** Ascending corner numbers with runs drawn together, without thousands: `980 a 983, 990`; an ellipsis after `most` runs. */
export const numberList = (numbers: readonly number[], locale: Locale, most = 4): string => {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  const written = runs
    .slice(0, most)
    .map(([from, to]) =>
      from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}${TO[locale]}${to}`,
    );
  return written.join(", ") + (runs.length > most ? ", …" : "");
};
