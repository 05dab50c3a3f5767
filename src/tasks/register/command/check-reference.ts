import type { CheckReference } from "../../../answers/register/register-check.ts";
import { DISTRICTS_PATH, readDistrictList } from "../../../domain/district.ts";
import { readCatalogue } from "../../../domain/varieties/read-catalogue.ts";

const VARIETIES_PATH = "data/variedades-wcr.json";
const HEIGHTS_PATH = "data/alturas.bin";

const orNull = async <T>(made: Promise<T>): Promise<T | null> => made.catch(() => null);

/** The facts that ship, each by itself: what cannot be read leaves its own rules without an answer, and no others. */
export async function checkReference(
  embedded: (path: string) => Promise<Uint8Array>,
): Promise<CheckReference> {
  const text = async (path: string): Promise<string> =>
    new TextDecoder().decode(await embedded(path));
  const [districts, catalogue, heights] = await Promise.all([
    orNull(text(DISTRICTS_PATH).then((json) => readDistrictList(JSON.parse(json)))),
    orNull(text(VARIETIES_PATH).then(readCatalogue)),
    orNull(embedded(HEIGHTS_PATH)),
  ]);
  return {
    districts: districts ?? [],
    varieties: catalogue?.varieties.map(({ name }) => name) ?? [],
    heights,
  };
}
