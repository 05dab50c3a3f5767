/** A short sentence that comes with data, in both languages. */
export interface TwoLanguages {
  readonly "es-PE": string;
  readonly en: string;
}
