/**
 * A made-up sheet of a cooperative, as its computer writes it: Latin-1, `;`, dd/mm/yyyy, UTM 17S without saying so.
 * Four sectors of made-up counts and four rows with a fault each. Same every time.
 */
export interface FieldRow {
  readonly point: string;
  readonly month: 2 | 3 | 4;
  readonly hamlet: string;
  readonly east: number;
  readonly north: number;
  readonly counted: number;
  readonly bored: number;
}

export const HIGH = "San José";
export const BORDER = "Peña & Ñuro <Alto>";
export const LOW = "Los Ángeles";
/** Begins like a formula of a spreadsheet. */
export const FORMULA = "=HIPERVINCULO(1)";

/** Points of a sector, in a grid 220 m wide. */
const SECTORS = [
  { hamlet: HIGH, east: 736_000, north: 9_415_000, per: [12, 30, 15, 22, 9, 27, 19, 14] },
  { hamlet: BORDER, east: 739_500, north: 9_413_000, per: [1, 12, 4, 9, 2] },
  { hamlet: LOW, east: 744_000, north: 9_418_000, per: [0, 1, 0, 2, 1, 0, 1, 0] },
  { hamlet: FORMULA, east: 741_000, north: 9_420_500, per: [6, 3] },
] as const;

/** Bored fruits of 100 in each month; the sector's last month is far above the first two. */
const RISE = { 2: 1, 3: 1, 4: 3 } as const;
const COUNTED = 300;

const place = (row: number): string => `P&${String(row).padStart(2, "0")}`;

export const FIELD_ROWS: readonly FieldRow[] = SECTORS.flatMap(({ hamlet, east, north, per }, s) =>
  per.flatMap((bored, i) =>
    ([2, 3, 4] as const).map((month) => ({
      point: place(10 * s + i),
      month,
      hamlet,
      east: east + 220 * (i % 3),
      north: north + 220 * Math.floor(i / 3),
      counted: COUNTED,
      bored: bored * RISE[month],
    })),
  ),
);

/** Rows a person mistyped; each cannot be counted. */
const FAULTY = [
  "P&00;20/04/2026;San José;736000;9415000;30;60;75;cifras cambiadas",
  "P&01;20/04/2026;San José;736220;9415000;30;250;4,5;porcentaje",
  "P&02;20/04/2026;San José;736440;9415000;30;;12;sin contados",
  "P&03;20/04/2026;San José;736000;9415220;30;doscientos;12;palabra",
] as const;

export const FAULTS = FAULTY.length;

const line = ({ point, month, hamlet, east, north, counted, bored }: FieldRow): string =>
  [point, `15/0${month}/2026`, hamlet, east, north, 30, counted, bored, ""].join(";");

/** The sheet as bytes. */
export const fieldSheet = (): Buffer =>
  Buffer.from(
    [
      "Código punto;Fecha;Caserío;Este;Norte;Árboles;Frutos evaluados;Frutos brocados;Observaciones",
      ...FIELD_ROWS.map(line),
      ...FAULTY,
      "",
    ].join("\r\n"),
    "latin1",
  );

/** Bored and counted of the rows that meet `wanted`, and at how many points: figures made by hand. */
export const countedBy = (
  wanted: (row: FieldRow) => boolean,
): { readonly bored: number; readonly counted: number; readonly points: number } => {
  const rows = FIELD_ROWS.filter(wanted);
  const sum = (of: (row: FieldRow) => number): number => rows.reduce((n, row) => n + of(row), 0);
  return {
    bored: sum((row) => row.bored),
    counted: sum((row) => row.counted),
    points: new Set(rows.map(({ point }) => point)).size,
  };
};
