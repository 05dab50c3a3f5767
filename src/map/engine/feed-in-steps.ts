import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, GeoJSONSourceDiff } from "maplibre-gl";

/**
 * Features handed over in one task of the page. Each is copied twice on the page's thread: 38,000 dots at once were 170 to
 * 350 ms in which nothing answered.
 */
const STEP = 6000;

type Step = (source: GeoJSONSource) => Promise<void>;

/** What is sent at once, and what follows it a part at a time. */
export const firstStep = (data: FeatureCollection): FeatureCollection =>
  data.features.length <= STEP ? data : { ...data, features: data.features.slice(0, STEP) };

/** The parts of a collection after its first; only features with numeric ids can follow. */
const laterSteps = ({ features }: FeatureCollection): Step[] => {
  const steps: Step[] = [];
  for (let from = STEP; from < features.length; from += STEP)
    steps.push((source) => source.updateData({ add: features.slice(from, from + STEP) }));
  return steps;
};

/**
 * Hands collections over to the sources of a map, large ones a part at a time: the next when the map's own thread has taken
 * the one before. What is sent later for the same source waits its turn, or takes the place of what still waits.
 */
export class StepFeeder {
  readonly #waiting = new Map<string, Step[]>();
  readonly #source: (id: string) => GeoJSONSource | undefined;

  constructor(source: (id: string) => GeoJSONSource | undefined) {
    this.#source = source;
  }

  /** What is to follow a source that was made with the first step of a collection, in a later task. */
  follow(id: string, data: FeatureCollection): void {
    const steps = laterSteps(data);
    this.#replace(id, steps.length === 0 ? [] : [async () => undefined, ...steps]);
  }

  whole(id: string, data: FeatureCollection): void {
    this.#replace(id, [(source) => source.setData(firstStep(data)), ...laterSteps(data)]);
  }

  change(id: string, change: GeoJSONSourceDiff): void {
    const waiting = this.#waiting.get(id);
    const step: Step = (source) => source.updateData(change);
    if (waiting) waiting.push(step);
    else this.#replace(id, [step]);
  }

  forget(id: string): void {
    this.#waiting.delete(id);
  }

  #replace(id: string, steps: Step[]): void {
    if (steps.length === 0) this.#waiting.delete(id);
    else {
      this.#waiting.set(id, steps);
      void this.#go(id, steps);
    }
  }

  /** The first at once; ends where other steps took the place of these, or the source went. */
  async #go(id: string, steps: Step[]): Promise<void> {
    while (this.#waiting.get(id) === steps) {
      const source = this.#source(id);
      const step = steps.shift();
      if (!source || !step) {
        this.#waiting.delete(id);
        return;
      }
      try {
        await step(source);
      } catch {
        // The map tells its own errors; what follows still belongs on it.
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
}
