/** A short sentence that comes with data, in both languages. */
export interface TwoLanguages {
  readonly "es-PE": string;
  readonly en: string;
}

export const isTwoLanguages = (value: unknown): value is TwoLanguages => {
  const { "es-PE": spanish, en } = (value ?? {}) as Partial<TwoLanguages>;
  return typeof spanish === "string" && typeof en === "string";
};
