import type { JsonScanner } from "../json/json-scanner.ts";

/**
 * At the value of the `crs` member of GeoJSON 2008: the name it gives ("urn:ogc:def:crs:EPSG::32717"),
 * "EPSG:n" for its older form, the text itself for anything else, null for null.
 */
export function crsName(json: JsonScanner): string | null {
  const text = json.text();
  if (text === "") return null;
  try {
    const value = JSON.parse(text) as {
      name?: unknown;
      properties?: { name?: unknown; code?: unknown; href?: unknown };
    };
    const properties = value?.properties;
    if (typeof properties?.name === "string") return properties.name;
    if (properties?.code !== undefined) return `EPSG:${String(properties.code)}`;
    if (typeof properties?.href === "string") return properties.href;
    if (typeof value?.name === "string") return value.name;
  } catch {
    // A plain string: the name itself.
  }
  return text.slice(0, 200);
}
