/** A place name without case, accents and signs: "SAN JOSE DE LOURDES" and "San José de Lourdes" are one. */
export const foldPlace = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
