import { handOver, ListsArriving, putTogether, takeApart } from "./in-parts.ts";
import type { Job } from "./job.ts";
import type { ReplyMessage, WorkerHandle } from "./protocol.ts";

/** Workers a pool keeps when the machine has `cores`: one is left for the page, more than 4 only cost memory. */
export const poolSize = (cores: number): number => Math.max(1, Math.min(cores - 1, 4));

export interface Pool {
  /** Runs `job` on an idle worker, or queues it. */
  submit(job: Job): void;
  /** Forgets a queued job, or ends the worker that runs it: a synchronous loop hears nothing else. */
  cancel(job: Job): void;
  /** Ends all workers; jobs still in the pool are handed back. */
  close(): Job[];
}

/**
 * Up to `size` workers, made when first needed, one job each at a time.
 * A job whose worker dies is tried once more in a new worker; after a second death, or when no worker can be
 * made, `giveUp` gets every job the pool holds and the pool is closed.
 */
export function createPool(
  spawn: () => WorkerHandle,
  size: number,
  giveUp: (jobs: readonly Job[]) => void,
): Pool {
  const idle: WorkerHandle[] = [];
  const running = new Map<WorkerHandle, Job>();
  const queue: Job[] = [];

  const close = (): Job[] => {
    for (const worker of [...idle, ...running.keys()]) worker.terminate();
    const jobs = [...running.values(), ...queue];
    idle.length = 0;
    queue.length = 0;
    running.clear();
    return jobs;
  };

  const settle = (worker: WorkerHandle, reply: ReplyMessage): void => {
    const job = running.get(worker);
    if (job?.id !== reply.id) return;
    if (reply.kind === "progress") {
      job.context.progress(reply.done, reply.total);
      return;
    }
    if (reply.kind === "part") {
      job.arriving ??= new ListsArriving();
      job.arriving.take(reply);
      return;
    }
    running.delete(worker);
    idle.push(worker);
    const lists = job.arriving?.lists ?? [];
    job.arriving = null;
    if (reply.kind === "answer") job.resolve(putTogether(reply.answer, lists, reply.places));
    else job.reject(new Error(`${job.name}: ${reply.message}`));
    next();
  };

  const died = (worker: WorkerHandle): void => {
    worker.terminate();
    const job = running.get(worker);
    running.delete(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    if (!job) return;
    job.arriving = null;
    queue.unshift(job);
    job.deaths += 1;
    if (job.deaths > 1) giveUp(close());
    else next();
  };

  const hire = (): WorkerHandle => {
    const worker = spawn();
    worker.onmessage = (event) => settle(worker, event.data as ReplyMessage);
    worker.onerror = (event) => {
      event.preventDefault?.();
      died(worker);
    };
    worker.onmessageerror = () => died(worker);
    return worker;
  };

  const next = (): void => {
    while (queue.length > 0 && (idle.length > 0 || running.size < size)) {
      let worker: WorkerHandle;
      try {
        worker = idle.pop() ?? hire();
      } catch {
        giveUp(close());
        return;
      }
      const job = queue.shift() as Job;
      running.set(worker, job);
      const asking = ask(worker, job);
      if (asking.next().done !== true) void goOn(worker, job, asking);
    }
  };

  /** Asks a worker, its long lists first; what cannot cross is the asker's mistake and costs no worker. */
  function* ask(worker: WorkerHandle, job: Job): Generator<void> {
    const { id, name } = job;
    try {
      const { rest, lists, places } = takeApart(job.question);
      yield* handOver(lists, (part) => worker.postMessage({ id, kind: "part", ...part }));
      worker.postMessage({ id, name, question: rest, ...(places.length > 0 && { places }) });
    } catch (error) {
      running.delete(worker);
      idle.push(worker);
      job.reject(error);
    }
  }

  /** A part at a time, so that the page answers between them; ends where the worker was ended. */
  const goOn = async (worker: WorkerHandle, job: Job, asking: Generator<void>): Promise<void> => {
    do {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (running.get(worker) !== job) return;
    } while (asking.next().done !== true);
    next();
  };

  return {
    close,
    submit(job) {
      queue.push(job);
      next();
    },
    cancel(job) {
      const at = queue.indexOf(job);
      if (at >= 0) queue.splice(at, 1);
      for (const [worker, ran] of running) {
        if (ran !== job) continue;
        worker.terminate();
        running.delete(worker);
      }
      next();
    },
  };
}
