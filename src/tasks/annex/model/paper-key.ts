import { DEFAULT_PAPER, type Paper } from "../../../print/paper.ts";

/** `oficio.a.n`: size, `v`ertical or `a`paisado, `c`olor or `n`egro. */
const FORM = /^(a4|oficio)\.([va])\.([cn])$/;

export const readPaper = (text: string | null): Paper => {
  const match = FORM.exec(text ?? "");
  if (match === null) return DEFAULT_PAPER;
  return {
    size: match[1] === "oficio" ? "oficio" : "a4",
    orientation: match[2] === "a" ? "landscape" : "portrait",
    ink: match[3] === "n" ? "black" : "colour",
  };
};

/** null for the usual paper: the key then goes. */
export const paperKey = ({ size, orientation, ink }: Paper): string | null => {
  const key = `${size}.${orientation === "landscape" ? "a" : "v"}.${ink === "black" ? "n" : "c"}`;
  return key === "a4.v.c" ? null : key;
};
