const [OPEN, CLOSE, SLASH, COLON, SPACE] = [0x3c, 0x3e, 0x2f, 0x3a, 0x20];
const [LETTER_C, LETTER_R] = [0x63, 0x72];
const EQUALS = 0x3d;
const QUOTES = new Set([0x22, 0x27]);

const endsName = (byte: number | undefined): boolean =>
  byte === undefined || byte <= SPACE || byte === CLOSE || byte === SLASH;

/** Column of a reference such as "AB12" that begins at `at`, from 1; 0 where there is none. */
function columnAt(bytes: Uint8Array, at: number): number {
  let column = 0;
  for (let i = at; i < at + 4; i++) {
    const letter = (bytes[i] as number) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = 26 * column + letter - 0x40;
  }
  return column;
}

/** Column that the attribute `r` of the element whose name ends at `at` states, from 1; 0 where it has none. */
function statedColumn(bytes: Uint8Array, at: number): number {
  for (let i = at; i < bytes.length && bytes[i] !== CLOSE; i++) {
    if (bytes[i] !== LETTER_R || (bytes[i - 1] as number) > SPACE) continue;
    let next = i + 1;
    while ((bytes[next] as number) <= SPACE) next++;
    if (bytes[next] !== EQUALS) continue;
    next++;
    while ((bytes[next] as number) <= SPACE) next++;
    if (QUOTES.has(bytes[next] as number)) return columnAt(bytes, next + 1);
  }
  return 0;
}

/**
 * Cells a sheet takes in memory as rows from its first column on, counted in its XML and never too few: a cell far to
 * the right takes all to its left. Counting ends once there are more than `most`.
 */
export function sheetExtent(bytes: Uint8Array, most: number): number {
  let taken = 0;
  let widest = 0;
  let cells = 0;
  for (let open = bytes.indexOf(OPEN); open !== -1; open = bytes.indexOf(OPEN, open + 1)) {
    let at = open + 1;
    while (!endsName(bytes[at]) && bytes[at] !== COLON && at - open < 32) at++;
    const name = bytes[at] === COLON ? at + 1 : open + 1;
    if (bytes[name] === LETTER_C && endsName(bytes[name + 1])) {
      cells++;
      widest = Math.max(widest, cells, statedColumn(bytes, name + 1));
    } else if (bytes[name] === LETTER_R && bytes[name + 1] === 0x6f && bytes[name + 2] === 0x77) {
      taken += widest;
      widest = 0;
      cells = 0;
      if (taken > most) break;
    }
  }
  return taken + widest;
}
