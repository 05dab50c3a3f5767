import type { VarietyField } from "../../domain/varieties/variety-field.ts";
import type { FieldNames } from "../columns/field-columns.ts";

/** One end of a band under its English and Spanish headings, with what they say of latitude. */
const band = (end: "min" | "max", latitude: string): readonly string[] => {
  const [spanish, english] = end === "min" ? ["minima", "minimum"] : ["maxima", "maximum"];
  const metres = [`altitud_${end}`, `altitud_${spanish}`, `altitude_${end}`, `altitude_${english}`];
  return metres.flatMap((name) =>
    latitude === ""
      ? [name, `${name}_m`, `${name}_msnm`]
      : ["_lat_", "_latitud_", "_"].flatMap((word) =>
          ["", "_m", "_msnm"].map((unit) => `${name}${unit}${word}${latitude}`),
        ),
  );
};

/** Names under which catalogues carry each field, best first, as `headerWords` keys. */
export const VARIETY_FIELD_NAMES: FieldNames<VarietyField> = {
  variedad: ["variedad", "variety", "cultivar", "nombre", "name", "variety_name"],
  porte: ["porte", "stature", "estatura", "talla", "plant_size"],
  altitud_min_lat_0_5: band("min", "0_5"),
  altitud_max_lat_0_5: band("max", "0_5"),
  altitud_min_lat_5_15: band("min", "5_15"),
  altitud_max_lat_5_15: band("max", "5_15"),
  altitud_min: band("min", ""),
  altitud_max: band("max", ""),
  rendimiento: [
    "rendimiento",
    "rendimiento_potencial",
    "potencial_de_rendimiento",
    "productividad",
    "yield_potential",
    "yield",
  ],
  taza: [
    "taza",
    "calidad_taza",
    "calidad_de_taza",
    "taza_altura",
    "cup_quality_high_altitude",
    "cup_quality",
    "cup",
    "quality",
  ],
  roya: ["roya", "rust", "coffee_leaf_rust", "leaf_rust", "resistencia_roya"],
  nematodos: ["nematodos", "nematodo", "nematodes", "nematode", "resistencia_nematodos"],
};
