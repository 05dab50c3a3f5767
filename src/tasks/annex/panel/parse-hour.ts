const HOUR = /^([01]?\d|2[0-3])[:.hH]?([0-5]\d)$/;

/** "9:05", "0905" and "9.05" are 09:05; null for what no clock shows. */
export const parseHour = (text: string): string | null => {
  const match = HOUR.exec(text.trim());
  return match === null ? null : `${match[1]?.padStart(2, "0")}:${match[2]}`;
};
