/** First words of a project file written as text, in whatever language the rest of the line is. */
export const ARMOUR = "Proyecto de Lindero / Lindero project";
const HINT = "Abra este archivo en Lindero, tal como está. / Open this file in Lindero, as it is.";
const LINE = 76;
/** A multiple of three, so that no group of letters stands on two pieces. */
const PIECE = 30_000;

const base64 = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
};

/**
 * A project file as text, for ways that let nothing but text through: a line that says what it is, then its bytes in base64.
 * The same bytes give the same text.
 */
export const armouredProject = (bytes: Uint8Array): string => {
  const lines = base64(bytes).match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
  return `${[ARMOUR, HINT, "", ...lines].join("\n")}\n`;
};

/**
 * The bytes of such a text; null where it is none, or what is behind its first lines is no base64. Line ends and spaces that a
 * mail program changed make no difference.
 */
export const unarmouredProject = (text: string): Uint8Array<ArrayBuffer> | null => {
  const begins = text.replace(/^\uFEFF/, "");
  if (!begins.startsWith(ARMOUR)) return null;
  const letters = begins.split(/\r?\n/).slice(2).join("").replace(/\s+/g, "");
  try {
    const binary = atob(letters);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
};
