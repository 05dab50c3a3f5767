/** Bytes that are no SQLite database, or a damaged one. Thrown, and caught by the reader. */
export class SqliteFault {}
