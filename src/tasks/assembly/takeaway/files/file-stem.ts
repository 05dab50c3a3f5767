const LONGEST = 60;

/** A title as part of a file's name: letters without accents, digits and dashes; `fallback` where nothing is left. */
export const fileStem = (title: string, fallback: string): string => {
  const plain = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? fallback : plain;
};
