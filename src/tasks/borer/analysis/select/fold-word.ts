/** Two ways to write the same name: spaces around and doubled, case and accents do not count. */
export const foldWord = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim().replace(/\s+/g, " ");
