/** Headings of the two columns that say where a record came from. */
export interface OriginHeadings {
  readonly file: string;
  readonly row: string;
}

/** In the languages a register may have been united in. */
export const ORIGIN_HEADINGS = {
  "es-PE": { file: "archivo_origen", row: "fila_origen" },
  en: { file: "source_file", row: "source_row" },
} as const satisfies Record<string, OriginHeadings>;
