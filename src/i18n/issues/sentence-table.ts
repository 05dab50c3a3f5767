/** What happened and what to do next: two sentences without a full stop at the first, the second may be empty. */
export type Sentence = readonly [what: string, next: string];

/** A sentence for every code of one group of issues. */
export type SentenceTable<P> = { readonly [C in keyof P]: (params: P[C]) => Sentence };
