/** Runs steps to their end at once: terminal and tests. */
export function finishSteps<P, R>(steps: Generator<P, R>): R {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
