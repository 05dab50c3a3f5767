/** A header taken to words: no accents, no case, units and marks apart. */
export interface HeaderWords {
  /** Words joined by "_": "coordenada_este_m". */
  readonly key: string;
  readonly words: readonly string[];
  /** N, S, E, W in brackets or at the end: "Latitud (S)". */
  readonly hemisphere: "N" | "S" | "E" | "W" | null;
}

const HEMISPHERE = /[([]\s*(sur|norte|oeste|este|[nseow])\.?\s*[)\]]/i;

const letterOf = (word: string): "N" | "S" | "E" | "W" => {
  const first = word[0]?.toUpperCase();
  if (word.toLowerCase() === "oeste" || first === "O" || first === "W") return "W";
  return first === "N" ? "N" : first === "S" ? "S" : "E";
};

export function headerWords(header: string): HeaderWords {
  const found = HEMISPHERE.exec(header);
  const plain = header
    .replace(/\bn\s*[°ºª]/gi, " nro ")
    .replace(/([([][^)\]]*)%([^)\]]*[)\]])/g, "$1$2")
    .replace(/%/g, " pct ")
    .replace(/([a-záéíóúñ])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[([][^)\]]*[)\]]/g, " ");
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  return { key: words.join("_"), words, hemisphere: found ? letterOf(found[1] as string) : null };
}
