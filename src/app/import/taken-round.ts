/** Registers taken since files last began to wait. */
export const takenRound = { registers: 0 };
