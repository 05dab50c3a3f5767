/** Words both languages share leave short texts alike; a longer one that is the same in both was not translated. */
const LONG = 24;

export type Entry = string | ((...values: never[]) => string) | { readonly [key: string]: Entry };

/** What keeps a pair of texts from being one thing said in two languages. */
export function textComplaints(es: Entry, en: Entry, at: string): string[] {
  if (typeof es !== typeof en) return [`${at}: ${typeof es} in Spanish, ${typeof en} in English`];
  if (typeof es === "object" && typeof en === "object") {
    const keys = new Set([...Object.keys(es), ...Object.keys(en)]);
    return [...keys].flatMap((key) => {
      const [a, b] = [es[key], en[key]];
      if (a === undefined) return [`${at}.${key}: missing in Spanish`];
      if (b === undefined) return [`${at}.${key}: missing in English`];
      return textComplaints(a, b, `${at}.${key}`);
    });
  }
  const complaints: string[] = [];
  if (typeof es === "function" && typeof en === "function" && es.length !== en.length) {
    complaints.push(`${at}: takes ${es.length} values in Spanish, ${en.length} in English`);
  }
  const [a, b] = [String(es), String(en)];
  if (a.trim() === "" || b.trim() === "") complaints.push(`${at}: empty`);
  else if (a === b && a.length > LONG && /\p{L}{3,} \p{L}{2,}/u.test(a) && typeof es === "string") {
    complaints.push(`${at}: the same sentence in both languages: ${a}`);
  }
  return complaints;
}
