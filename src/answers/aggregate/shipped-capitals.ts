import { CAPITALS_PATH, type Capital, readCapitals } from "../../domain/capital.ts";

/** The list of capitals that ships; null where it could not be read, as without network on a first visit. */
export const shippedCapitals = async (
  embedded: (path: string) => Promise<Blob>,
): Promise<readonly Capital[] | null> => {
  try {
    return readCapitals(JSON.parse(await (await embedded(CAPITALS_PATH)).text()) as unknown);
  } catch {
    return null;
  }
};
