import { DISTRICTS_PATH, type District, readDistrictList } from "../../../../domain/district.ts";

let known: Promise<readonly District[]> | null = null;

/** The districts that ship; none where the file does not come. */
export const loadDistricts = (
  embedded: (path: string) => Promise<Blob>,
): Promise<readonly District[]> => {
  known ??= embedded(DISTRICTS_PATH)
    .then((file) => file.text())
    .then((text) => readDistrictList(JSON.parse(text)))
    .catch(() => {
      known = null;
      return [];
    });
  return known;
};
