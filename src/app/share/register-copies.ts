import type { Documents } from "../../domain/documents.ts";
import { isPlaceField } from "../../domain/import-choices.ts";
import { writeRecordsCsv } from "../../formats/csv/write-records-csv.ts";
import { writeRecordsGeojson } from "../../formats/geojson/write-records-geojson.ts";
import type { RegisterCopy } from "../../store/project/project.ts";
import { registerRecords } from "../../tasks/register/deliver/model/register-records.ts";

/** Each register of a person's own, as it is read now, for whoever has no Lindero. */
export const registerCopies = ({ registers }: Documents): readonly RegisterCopy[] =>
  registers
    .filter(({ provenance }) => !provenance.sample)
    .map((register) => {
      // Columns of places are written from the geometry, which may have been mended since.
      const names = register.properties.flatMap((cells) => Object.keys(cells));
      const leftOut = new Set(names.filter((name) => isPlaceField(name.trim().toLowerCase())));
      const records = registerRecords(register, null, { leftOut });
      return {
        file: register.id,
        name: register.name,
        geojson: writeRecordsGeojson(records).bytes,
        csv: writeRecordsCsv(records, {}).bytes,
      };
    });
