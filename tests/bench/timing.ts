/** Milliseconds of `runs` calls after `warm` unmeasured ones: the middle one and the least. */
export interface Timing {
  readonly median: number;
  readonly least: number;
}

export function time(call: () => unknown, runs: number, warm: number): Timing {
  let kept: unknown;
  for (let k = 0; k < warm; k++) kept = call();
  const taken: number[] = [];
  for (let k = 0; k < runs; k++) {
    const start = performance.now();
    kept = call();
    taken.push(performance.now() - start);
  }
  if (kept === taken) throw new Error("a call must not return the timings");
  return summary(taken);
}

/** Several calls in turn, round after round, so that a busy machine is as unkind to one as to the other. */
export function timeInTurn(
  calls: readonly (() => unknown)[],
  runs: number,
  warm: number,
): Timing[] {
  const taken: number[][] = calls.map(() => []);
  for (let run = -warm; run < runs; run++) {
    for (const [k, call] of calls.entries()) {
      const start = performance.now();
      call();
      if (run >= 0) taken[k]!.push(performance.now() - start);
    }
  }
  return taken.map(summary);
}

/** The same for calls that wait. */
export async function timeAsyncInTurn(
  calls: readonly (() => Promise<unknown>)[],
  runs: number,
  warm: number,
): Promise<Timing[]> {
  const taken: number[][] = calls.map(() => []);
  for (let run = -warm; run < runs; run++) {
    for (const [k, call] of calls.entries()) {
      const start = performance.now();
      await call();
      if (run >= 0) taken[k]!.push(performance.now() - start);
    }
  }
  return taken.map(summary);
}

function summary(taken: number[]): Timing {
  taken.sort((p, q) => p - q);
  return { median: taken[taken.length >> 1]!, least: taken[0]! };
}
