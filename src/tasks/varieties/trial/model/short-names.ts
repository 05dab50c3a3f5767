/** Characters a plot of the plan has room for. */
const ROOM = 12;

const shorten = (name: string, room: number): string => {
  const [first = "", ...rest] = name.split(/[\s\-_/]+/).filter(Boolean);
  if (rest.length === 0) return name.slice(0, room);
  // The end tells lines of one family apart: "Catimor 129", "Catimor 5175".
  const last = rest.at(-1)!;
  const end = /\d/.test(last) ? last : `${last.charAt(0)}.`;
  return `${first.slice(0, Math.max(3, room - end.length - 1))} ${end}`.slice(0, room + 2);
};

/** Names as short as a plot is wide, all different; names that fit stay whole. */
export const shortNames = (
  names: readonly string[],
  room: number = ROOM,
): ReadonlyMap<string, string> => {
  const taken = new Map<string, string>();
  const used = new Set<string>();
  for (const name of names.toSorted((a, b) => a.length - b.length)) {
    const wanted = name.length <= room ? name : shorten(name, room);
    let short = wanted;
    for (let k = 2; used.has(short); k += 1) short = `${wanted.slice(0, room - 2)} ${k}`;
    used.add(short);
    taken.set(name, short);
  }
  return taken;
};
