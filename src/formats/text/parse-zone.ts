import type { Datum, Hemisphere } from "../../geo/crs/crs.ts";

/** A UTM zone as a column gives it; a hemisphere or datum it does not name is null. */
export interface ZoneReading {
  readonly zone: number;
  readonly hemisphere: Hemisphere | null;
  readonly datum: Datum | null;
}

const ZONE =
  /^(?:utm)?(?:zona|zone|huso|z)?\.?(\d{1,2})(?:([a-z])|sur|norte|south|north|hemisferiosur)?$/;

/**
 * "17", "17S", "17 S", "17M", "17 Sur", "UTM 17S WGS84", "WGS84 / UTM zone 17S", "EPSG:32717". S is taken for south, as
 * Peru writes it, not for the grid band of that letter; C to M are south, N to X north.
 */
export function parseZone(cell: string): ZoneReading | null {
  const text = cell.trim().toLowerCase();
  const epsg = /(?:^|epsg:+)\s*(327|326|248)(\d{2})$/.exec(text);
  if (epsg) {
    const zone = Number(epsg[2]);
    if (epsg[1] === "248") {
      return zone >= 77 && zone <= 79
        ? { zone: zone - 60, hemisphere: "S", datum: "PSAD56" }
        : null;
    }
    return { zone, hemisphere: epsg[1] === "327" ? "S" : "N", datum: "WGS84" };
  }
  const datum: Datum | null = /psad/.test(text) ? "PSAD56" : /wgs/.test(text) ? "WGS84" : null;
  const bare = text
    .replace(/wgs[\s_-]*(?:19)?84|psad[\s_-]*(?:19)?56/g, "")
    .replace(/[\s/_:,()-]/g, "");
  const found = ZONE.exec(bare);
  const zone = Number(found?.[1]);
  if (!found || zone < 1 || zone > 60) return null;
  return { zone, hemisphere: hemisphereOf(bare, found[2]), datum };
}

function hemisphereOf(bare: string, letter: string | undefined): Hemisphere | null {
  if (/sur|south/.test(bare)) return "S";
  if (/norte|north/.test(bare)) return "N";
  if (!letter) return null;
  if (letter === "s") return "S";
  return letter < "n" ? "S" : "N";
}

/** "WGS84", "WGS 84", "PSAD56", "PSAD-56", "Provisional Sudamericano 1956". */
export function parseDatum(cell: string): Datum | null {
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]/g, "");
  if (/psad|provisionals(?:ud|outh)am/.test(text)) return "PSAD56";
  if (/wgs|sirgas|grs80/.test(text)) return "WGS84";
  return null;
}
