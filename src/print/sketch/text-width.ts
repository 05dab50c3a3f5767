/** Ems of a letter of Noto Sans semibold, by kind: enough to keep names apart, and rather too wide than too narrow. */
const emOf = (letter: string): number => {
  if (/[0-9]/.test(letter)) return 0.58;
  if (/[\s.,:;'|ilíIj()]/.test(letter)) return 0.33;
  if (/[mwMW@%]/.test(letter)) return 0.95;
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? 0.69 : 0.6;
};

/** Millimetres of a line of letters `size` millimetres high, `tracking` ems between them. */
export const textWidth = (text: string, size: number, tracking = 0): number => {
  let ems = 0;
  for (const letter of text) ems += emOf(letter) + tracking;
  return ems * size;
};
