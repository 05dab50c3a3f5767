const PARTS =
  /^(?<before>[NS])?\s*(?<sign>[-+−])?\s*(?<deg>\d{1,2}(?:[.,]\d+)?)\s*[°º]?\s*(?:(?<min>\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*(?:(?<sec>\d{1,2}(?:[.,]\d+)?)\s*["″”]\s*)?)?(?<after>[NS])?$/i;

const figure = (text: string | undefined): number => Number((text ?? "0").replace(",", "."));

/**
 * A latitude as people write it: "5.15° S", "-5.15", "5,15", "5° 9' S". Degrees, south negative. Without a sign or a
 * letter it is south, as all of Peru's coffee is. null for what is none.
 */
export const typedLatitude = (text: string): number | null => {
  const parts = PARTS.exec(text.trim())?.groups;
  if (!parts) return null;
  const minutes = figure(parts.min);
  const seconds = figure(parts.sec);
  if (minutes >= 60 || seconds >= 60 || (parts.before && parts.after)) return null;
  const degrees = figure(parts.deg) + minutes / 60 + seconds / 3600;
  if (degrees > 90) return null;
  const letter = (parts.before ?? parts.after ?? "").toUpperCase();
  const north = letter === "N" || (letter === "" && parts.sign === "+");
  return degrees === 0 ? 0 : north ? degrees : -degrees;
};
