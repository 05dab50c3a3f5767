import type { CheckReference } from "../../../../answers/register/register-check.ts";
import { readCatalogue } from "../../../../domain/varieties/read-catalogue.ts";
import { loadDistricts } from "../../panel/ubigeo/load-districts.ts";

const HEIGHTS = "data/alturas.bin";
const VARIETIES = "data/variedades-wcr.json";

let known: Promise<CheckReference> | null = null;

/** What a register is held against, of the files that ship; a file that does not come is told by the rules it skips. */
export function loadReference(embedded: (path: string) => Promise<Blob>): Promise<CheckReference> {
  known ??= Promise.all([
    loadDistricts(embedded),
    embedded(VARIETIES)
      .then((file) => file.text())
      .then((text) => readCatalogue(text)?.varieties.map(({ name }) => name) ?? [])
      .catch(() => []),
    embedded(HEIGHTS)
      .then((file) => file.arrayBuffer())
      .then((bytes) => new Uint8Array(bytes))
      .catch(() => null),
  ]).then(([districts, varieties, heights]) => ({ districts, varieties, heights }));
  return known;
}
