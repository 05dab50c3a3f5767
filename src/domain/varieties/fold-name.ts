/**
 * Normal form of a variety's name: case, accents, spaces, hyphens and other signs do not count, so that "T-5296", "t 5296"
 * and "T5296" are one name, and so are "Villa Sarchí" and "Villasarchi".
 */
export const foldName = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
