import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { Locale } from "../../../i18n/locale.ts";

interface Name {
  readonly key: string;
  readonly head: Readonly<Record<Locale, string>>;
}

const name = (key: string, spanish: string, english: string): Name => ({
  key,
  head: { "es-PE": spanish, en: english },
});

const FRUITS = {
  events: name("bored", "frutos_brocados", "bored_berries"),
  exposure: name("counted", "frutos_evaluados", "counted_berries"),
  rate: name("rate_pct", "infestacion_%", "infestation_%"),
  eb: name("eb_pct", "infestacion_ajustada_%", "adjusted_infestation_%"),
};

const TRAPS = {
  events: name("catches", "capturas", "catches"),
  exposure: name("trap_days", "trampas_dia", "trap_days"),
  rate: name("catches_per_trap_day", "capturas_por_trampa_y_dia", "catches_per_trap_and_day"),
  eb: name("eb_per_trap_day", "capturas_ajustadas", "adjusted_catches"),
};

/** Names of the columns that depend on how a reading was taken: percentages and catches never share one. */
export const methodNames = (method: ReadingMethod) => (method === "trampa" ? TRAPS : FRUITS);
