/** A number in a cell: read, missing, ambiguous (two readings) or no number. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number; readonly decimal?: "." | "," }
  | { readonly kind: "ambiguous"; readonly decimal: number; readonly thousands: number }
  | { readonly kind: "missing" }
  | { readonly kind: "none" };

const MISSING: NumberReading = { kind: "missing" };
const NONE: NumberReading = { kind: "none" };

const NO_VALUE =
  /^(?:[-–—_.?*x]+|s[./ ]?[dnic]\.?|n[./ ]?[ad]\.?|nan?|null|nulo|none|nil|vac[ií]o|sin (?:dato|datos|coordenadas?|informaci[oó]n)|no (?:tiene|hay|aplica|registra)|pendiente|#.*[!?]|#n\/[ad])$/i;

/** True for a cell that says "nothing here": empty, "s/d", "-", "NA", "#N/A" and their like. "NaN" is not among them. */
export const isMissing = (cell: string): boolean => {
  const text = cell.trim();
  return text === "" || (text.toLowerCase() !== "nan" && NO_VALUE.test(text));
};

const PLAIN = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d{1,3})?$/i;
const SPACES = /[\s\u00a0\u2007\u202f'’`´]/g;
const THOUSANDS_GROUPS = /^\d{1,3}(?:[.,]\d{3})+$/;

const finite = (value: number, decimal?: "." | ","): NumberReading => {
  if (!Number.isFinite(value)) return NONE;
  return decimal ? { kind: "number", value, decimal } : { kind: "number", value };
};

/**
 * A number as people write it: 1234.56, 1,234.56, 1.234,56, 1 234,56, 1'234.56, −5,2. One mark before exactly three
 * digits after at most three ("728.498") has two readings and is told as such.
 */
export function parseNumber(cell: string): NumberReading {
  if (isMissing(cell)) return MISSING;
  const text = cell.trim().replace(/^[−–—]/, "-");
  const dot = text.indexOf(".");
  if (PLAIN.test(text) && !(dot !== -1 && mayBeThousands(text.replace(/^[-+]/, "")))) {
    return finite(Number(text), dot === -1 ? undefined : ".");
  }
  const negative = text.startsWith("-");
  const body = text.replace(/^[-+]\s*/, "").replace(SPACES, "");
  const sign = negative ? -1 : 1;
  const spaced = /\d[\s\u00a0\u2007\u202f'’`´]\d/.test(text);
  if (spaced && !/^[-+]?\s*\d{1,3}(?:[\s\u00a0\u2007\u202f'’`´]\d{3})+(?:[.,]\d+)?$/.test(text)) {
    return NONE;
  }
  if (!/^\d[\d.,]*(?:e[-+]?\d{1,3})?$/i.test(body) && !/^[.,]\d+$/.test(body)) return NONE;
  return readMarks(body, sign, spaced);
}

const mayBeThousands = (text: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);

function readMarks(body: string, sign: number, spaced: boolean): NumberReading {
  const dots = body.split(".").length - 1;
  const commas = body.split(",").length - 1;
  if (dots > 0 && commas > 0) {
    const decimal = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
    const whole = body.slice(0, body.lastIndexOf(decimal));
    if (body.split(decimal).length !== 2 || !THOUSANDS_GROUPS.test(whole)) return NONE;
    const fraction = body.slice(body.lastIndexOf(decimal) + 1);
    return finite(sign * Number(`${whole.replace(/[.,]/g, "")}.${fraction}`), decimal);
  }
  if (dots + commas > 1) {
    return THOUSANDS_GROUPS.test(body) ? finite(sign * Number(body.replace(/[.,]/g, ""))) : NONE;
  }
  const decimal = commas === 1 ? "," : dots === 1 ? "." : undefined;
  if (!spaced && mayBeThousands(body)) {
    return {
      kind: "ambiguous",
      decimal: sign * Number(body.replace(",", ".")),
      thousands: sign * Number(body.replace(/[.,]/, "")),
    };
  }
  return finite(sign * Number(body.replace(",", ".")), decimal);
}
