import {
  type OriginHeadings,
  uniteRegisters,
} from "../../../answers/register/unite/unite-registers.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { writeRecordsGeojson } from "../../../formats/geojson/write-records-geojson.ts";

/** Several registers as one GeoJSON file, to be read as any other. */
export function unitedFile(
  registers: readonly Dataset<"plots">[],
  origin: OriginHeadings,
  name: string,
): File {
  const united = uniteRegisters(registers, origin);
  const { bytes } = writeRecordsGeojson({ name, ...united });
  return new File([bytes], name, { type: "application/geo+json" });
}
