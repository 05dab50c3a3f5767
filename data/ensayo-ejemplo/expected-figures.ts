/** Lowest first. Names are invented; the altitudes are those of a local trial of three varieties by three heights. */
export const SITES = [
  { name: "Ladera baja", letter: "B", altitude: 1477 },
  { name: "Ladera media", letter: "M", altitude: 1548 },
  { name: "Ladera alta", letter: "A", altitude: 1797 },
] as const;

/** What each variety is drawn about, site by site. Borer is the same for all: no variety is known to differ in it. */
export const EXPECTED = [
  {
    variety: "Marsellesa",
    yieldQqHa: [25, 22.5, 16],
    rustPct: [4, 3.5, 2],
    cupPoints: [81, 82, 83.5],
    borerPct: [5.5, 4.5, 2],
  },
  {
    variety: "Caturra",
    yieldQqHa: [20.5, 19.5, 17],
    rustPct: [34, 27, 11],
    cupPoints: [81.5, 82.5, 84.75],
    borerPct: [5.5, 4.5, 2],
  },
  {
    variety: "Catimor 129",
    yieldQqHa: [24.5, 21, 14.5],
    rustPct: [8, 6.5, 3.5],
    cupPoints: [79.75, 80.75, 82],
    borerPct: [5.5, 4.5, 2],
  },
] as const;
