const LOWEST = 100;
const HIGHEST = 3500;

/** Metres that the name of a site says itself ("Baja 1477 m", "Lote 3, 1,548 msnm"); NaN where it says none, or more than one. */
export const heightInName = (site: string): number => {
  const found = [
    ...site.matchAll(
      /(?<![\d.,])(\d{3,4}|\d[., ]\d{3})\s*m(?:snm|\.?s\.?n\.?m\.?|etros)?(?![\p{L}\d²2])/giu,
    ),
  ];
  const metres = Number(found[0]?.[1]?.replace(/\D/g, ""));
  return found.length === 1 && metres >= LOWEST && metres <= HIGHEST ? metres : Number.NaN;
};
