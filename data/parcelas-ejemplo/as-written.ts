/** What an office's sheet says of a plot's varieties and altitude. */
export interface Written {
  readonly varieties: string;
  readonly altitude: string;
}

/** Plots whose number leaves this rest: a share of all that draws nothing, so that every other column stays as it is. */
const every = (number: number, n: number, rest: number): boolean => number % n === rest;

const METRES_PER_FOOT = 0.3048;

/** Most write a variety as catalogues do; some write only the group, and some misspell it. */
const nameWritten = (name: string, number: number): string => {
  switch (name) {
    case "Catimor":
      return every(number, 11, 4) ? "Catimor" : "Catimor 129";
    case "Geisha":
      if (every(number, 7, 3)) return every(number, 2, 0) ? "Gesha" : "Geisha";
      return "Geisha (Panama)";
    case "Caturra":
      if (every(number, 83, 20)) return "Catura";
      return every(number, 13, 6) ? "CATURRA" : "Caturra";
    case "Typica":
      return every(number, 9, 5) ? "Tipica" : "Typica";
    case "Bourbon":
      return every(number, 31, 8) ? "Borbón" : "Bourbon";
    default:
      return name;
  }
};

const varietiesWritten = (varieties: string, number: number): string => {
  if (every(number, 173, 90)) return every(number, 2, 0) ? "" : "s/d";
  if (every(number, 241, 60)) return "Castillo";
  const names = varieties.split(", ").map((name) => nameWritten(name, number));
  if (names.length === 1) return names[0]!;
  const [first, second] = names as [string, string];
  if (every(number, 5, 1)) return `${first} / ${second}`;
  if (every(number, 5, 2)) return `${first} y ${second}`;
  if (every(number, 5, 3)) return `60% ${first} 40% ${second}`;
  return `${first}, ${second}`;
};

const altitudeWritten = (metres: number, number: number): string => {
  if (every(number, 131, 40)) return "";
  if (every(number, 577, 200)) return "0";
  const feet = Math.round(metres / METRES_PER_FOOT);
  if (every(number, 199, 77)) return String(feet);
  if (every(number, 397, 150)) return `${feet} pies`;
  if (every(number, 311, 100)) {
    const low = Math.floor(metres / 50) * 50;
    return `${low}-${low + 50}`;
  }
  if (every(number, 67, 30)) return `${metres} msnm`;
  // A slip of the pencil: a hundred too many.
  if (every(number, 401, 333)) return String(metres + 100);
  return String(metres);
};

/**
 * The same plot as an office writes it: names mostly as the catalogue of varieties has them, some not, several in one cell;
 * altitudes mostly whole metres, some blank, 0, in feet, as a range or wrong. `number` is the plot's place from 1.
 */
export const asWritten = (varieties: string, metres: number, number: number): Written => ({
  varieties: varietiesWritten(varieties, number),
  altitude: altitudeWritten(metres, number),
});
