import { isMissing, parseNumber } from "../../domain/written/parse-number.ts";

export type AngleReading =
  | {
      readonly kind: "angle";
      readonly value: number;
      /** N, S, E or W where the text names it. */
      readonly hemisphere: "N" | "S" | "E" | "W" | null;
      /** Written with a minus sign. */
      readonly negative: boolean;
      /** Degrees, minutes and perhaps seconds, not one decimal number. */
      readonly sexagesimal: boolean;
    }
  | { readonly kind: "out-of-range"; readonly part: "minutes" | "seconds"; readonly amount: number }
  | { readonly kind: "missing" }
  | { readonly kind: "none" };

const NONE: AngleReading = { kind: "none" };

const HEMISPHERE: Readonly<Record<string, "N" | "S" | "E" | "W">> = {
  n: "N",
  norte: "N",
  north: "N",
  s: "S",
  sur: "S",
  south: "S",
  e: "E",
  este: "E",
  east: "E",
  w: "W",
  o: "W",
  oeste: "W",
  west: "W",
};

const WORD = /(norte|north|oeste|west|este|east|south|sur|[nsewo])\.?/;
const LEADING = new RegExp(`^${WORD.source}(?=[\\s:-]*\\d)`);
const TRAILING = new RegExp(`${WORD.source}$`);

/** Takes the hemisphere off either end. A single "s" after seconds ("12.96sW") belongs to the seconds. */
function takeHemisphere(text: string): {
  rest: string;
  hemisphere: "N" | "S" | "E" | "W" | null;
} {
  const lead = LEADING.exec(text);
  if (lead) {
    return {
      rest: text.slice(lead[0].length),
      hemisphere: HEMISPHERE[lead[1] as string] ?? null,
    };
  }
  const trail = TRAILING.exec(text);
  if (!trail) return { rest: text, hemisphere: null };
  const rest = text.slice(0, trail.index);
  const letters = /\d\s*[dgh].*\d\s*m/.test(text);
  if (trail[1] === "s" && letters && !/s\s*$/.test(rest) && /m\s*[\d.,]+\s*$/.test(rest)) {
    return { rest: text, hemisphere: null };
  }
  return { rest, hemisphere: HEMISPHERE[trail[1] as string] ?? null };
}

/**
 * Degrees as people write them: -78.95, 78,95 O, 5°17'24.27"S, S 5 14 49.28, -5:19:25.11, 5d7m10.05sS, 5°10.54767'S,
 * 78º58'49.23" Oeste, with any of the quotes that keyboards make. Degrees; south and west negative.
 */
export function parseAngle(cell: string): AngleReading {
  if (isMissing(cell)) return { kind: "missing" };
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/[−–—]/g, "-")
    .replace(/\u00a0/g, " ");
  const { rest, hemisphere } = takeHemisphere(text);
  const body = rest.trim();
  const plain = parseNumber(body.replace(/\s*(?:°|º|˚|deg|grados)$/, ""));
  if (plain.kind === "number" || plain.kind === "ambiguous") {
    const value = plain.kind === "number" ? plain.value : plain.decimal;
    return angle(Math.abs(value), value < 0 || body.startsWith("-"), hemisphere, false);
  }
  const parts =
    /^(-?)\s*(\d{1,3})\s*(?:[°º˚ª*:dg]|deg|grados?|\s)\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:['’‘′´`:m]|min|\s|$)\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”“″¨]|''|’’|′′|´´|s|seg)?\s*)?$/.exec(
      body,
    );
  if (!parts) return NONE;
  const [, minus, d, m, s] = parts;
  const minutes = m ? Number(m.replace(",", ".")) : 0;
  const seconds = s ? Number(s.replace(",", ".")) : 0;
  if (minutes >= 60) return { kind: "out-of-range", part: "minutes", amount: minutes };
  if (seconds >= 60) return { kind: "out-of-range", part: "seconds", amount: seconds };
  const value = Number(d) + minutes / 60 + seconds / 3600;
  return angle(value, minus === "-", hemisphere, true);
}

function angle(
  size: number,
  negative: boolean,
  hemisphere: "N" | "S" | "E" | "W" | null,
  sexagesimal: boolean,
): AngleReading {
  const south = hemisphere === "S" || hemisphere === "W";
  const value = south || (negative && hemisphere === null) ? -size : size;
  return { kind: "angle", value, hemisphere, negative, sexagesimal };
}
