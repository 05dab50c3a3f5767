const CATEGORY =
  /^(santuario (?:nacional|histórico)|parque nacional|reserva (?:nacional|comunal|paisajística)|bosque de protección|área de conservación (?:regional|privada)|zona de amortiguamiento)\s+/i;

/** "Santuario Nacional Tabaconas Namballe" as category and name, as map sheets letter them. */
export const areaName = (full: string): { readonly category: string; readonly name: string } => {
  const match = CATEGORY.exec(full);
  return match
    ? { category: match[1]!, name: full.slice(match[0].length) }
    : { category: "", name: full };
};

const BUFFER = /amortiguamiento|buffer[\s_-]?zone|\bza[_-]/i;

/** A loaded layer that calls itself the legal buffer zone is drawn as one: solid green with ticks. */
export const isBufferZone = (name: string): boolean => BUFFER.test(name);
