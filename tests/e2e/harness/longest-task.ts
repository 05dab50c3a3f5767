import type { CDPSession, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of its thread at work. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Least thread time of `burn` seen on the machine the limits are meant for, two cores of a small server, ms; 95 to 130 beside other work. */
const BURN_MS = 64;

/** Work of the kind a page does with a register: objects and texts made, figures sorted, rubbish cleared. */
const burn = (): number => {
  const items = Array.from({ length: 60_000 }, (_, i) => ({
    id: i,
    at: [i % 251, i % 83],
    text: `P-${i}`,
  }));
  const byText = new Map(items.map((item) => [item.text, item]));
  const figures = Float64Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 200_003).sort();
  return byText.size + figures[17]!;
};

/** Times the page needed for `burn`, ms of its own thread at work. */
async function burns(page: Page, session: CDPSession, times: number): Promise<number[]> {
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "ThreadTime")?.value ?? 0);
  };
  const found: number[] = [];
  for (let i = 0; i < times; i++) {
    const before = await worked();
    await page.evaluate(burn);
    found.push((await worked()) - before);
  }
  return found;
}

export interface LongestTask {
  /** Longest task of the page's own thread, ms of that thread at work. */
  readonly ms: number;
  /** How much slower this machine is now than the one the limits are meant for; at least 1. */
  readonly slowness: number;
}

/**
 * The longest task of the page's own thread while `act` runs. What it worked counts, not what it waited for a core: waiting
 * makes a task of 50 ms last seconds where tests share two cores. Work itself takes longer there too, since caches and
 * cores are shared: the same known work, done before and after, says by how much.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<LongestTask> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await burns(page, session, 4);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel"] },
  });
  try {
    await act();
  } finally {
    const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await done;
  }
  // The first of all is not yet compiled.
  const known = [...before.slice(1), ...(await burns(page, session, 3))].sort((a, b) => a - b);
  await session.detach();
  const threads = new Set(
    events.flatMap(({ name, pid, tid, args }) =>
      name === "thread_name" && args?.name === "CrRendererMain" ? [`${pid} ${tid}`] : [],
    ),
  );
  let longest = 0;
  for (const { name, pid, tid, tdur = 0 } of events)
    if (name.endsWith("RunTask") && threads.has(`${pid} ${tid}`)) longest = Math.max(longest, tdur);
  return { ms: longest / 1000, slowness: Math.max(1, known[known.length >> 1]! / BURN_MS) };
}
