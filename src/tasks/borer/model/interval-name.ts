import type { Locale } from "../../../i18n/locale.ts";
import type { Rate } from "../analysis/groups/rate.ts";

const SHORT = {
  "es-PE": { clustered: "", wilson: "Wilson", both: "puntos y Wilson" },
  en: { clustered: "", wilson: "Wilson", both: "points and Wilson" },
} as const;

const FULL = {
  "es-PE": {
    clustered: "95% por puntos",
    both: "95%, lo que abarcan por puntos y Wilson",
    "one-point": "95% Wilson, un solo punto",
    "nothing-bored": "95% Wilson, nada brocado",
    "all-bored": "95% Wilson, todo brocado",
    "no-variance": "95% Wilson, puntos sin variación",
    "nothing-counted": "sin intervalo",
  },
  en: {
    clustered: "95% by points",
    both: "95%, what points and Wilson span together",
    "one-point": "95% Wilson, a single point",
    "nothing-bored": "95% Wilson, none bored",
    "all-bored": "95% Wilson, all bored",
    "no-variance": "95% Wilson, points do not vary",
    "nothing-counted": "no interval",
  },
} as const;

type Kind = Pick<Rate, "intervalKind" | "noClustered">;

/** Which interval is shown, with the reason where it is not the one by points: "95% Wilson, un solo punto". */
export const intervalName = ({ intervalKind, noClustered }: Kind, locale: Locale): string =>
  intervalKind === "wilson" || intervalKind === null
    ? FULL[locale][noClustered ?? "nothing-counted"]
    : FULL[locale][intervalKind];

/** The same in a word, for after the figures; "" for the one by points, which columns and sentences are headed by. */
export const intervalMark = ({ intervalKind }: Kind, locale: Locale): string =>
  intervalKind === null ? "" : SHORT[locale][intervalKind];
