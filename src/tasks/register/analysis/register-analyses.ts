/** What a thread is asked about a register, by name; each is fetched when it is first asked. */
export const registerAnalyses = {} as const;

export type RegisterAnalyses = typeof registerAnalyses;
