/** Digits a spreadsheet keeps of a number. */
const DIGITS = 15;
const TWO_READINGS = /^-?[1-9]\d{0,2}\.\d{3}$/;
const MONTH_ONLY = /^(?:[\p{L}.]{3,12}[\s\-/]+(?:de\s+)?|\d{1,2}[-/])\d{2,4}$/u;

function numberText(value: number): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  return TWO_READINGS.test(text) ? `${text}0` : text;
}

/** A date of ODF as ISO 8601; the month alone where the cell shows no day, which is then the spreadsheet's. */
function dateText(date: string, shown: string): string {
  const [day = "", clock = ""] = date.split("T");
  if (MONTH_ONLY.test(shown.trim())) return day.slice(0, 7);
  const time = clock.replace(/(?::00)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/, "");
  return time === "" || time === "00:00" || time === "00" ? day : `${day} ${time}`;
}

/** "PT07H30M00S" as "07:30". */
function clockText(time: string): string {
  const found = /^PT(\d+)H(\d+)M(\d+)/.exec(time);
  if (!found) return time;
  const [hours, minutes, seconds] = found.slice(1).map((part) => part.padStart(2, "0"));
  return Number(seconds) === 0 ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}`;
}

/**
 * A cell as text, as cells of Excel are: numbers with every digit kept, days as ISO 8601, per cent with its sign, codes with
 * the zeros that are shown in front of them. null for an empty cell. `shown` is the text LibreOffice displayed.
 */
export function odsCellText(attributes: ReadonlyMap<string, string>, shown: string): string | null {
  const type = attributes.get("value-type") ?? "";
  const written = attributes.get("value");
  const value = Number(written);
  switch (type) {
    case "float":
    case "currency":
      if (written === undefined || !Number.isFinite(value)) return shown === "" ? null : shown;
      if (/^0\d+$/.test(shown) && Number(shown) === value) return shown;
      return numberText(value);
    case "percentage":
      if (written === undefined || !Number.isFinite(value)) return shown === "" ? null : shown;
      return `${numberText(value * 100)}%`;
    case "boolean":
      return attributes.get("boolean-value") === "true" ? "VERDADERO" : "FALSO";
    case "date":
      return dateText(attributes.get("date-value") ?? "", shown) || shown || null;
    case "time":
      return clockText(attributes.get("time-value") ?? "") || shown || null;
    case "":
      return shown === "" ? null : shown;
    default:
      return shown === "" ? (attributes.get("string-value") ?? "") : shown;
  }
}
