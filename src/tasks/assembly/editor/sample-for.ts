import type { TaskContext } from "../../task.ts";

/** The sample an offer can be shown with. */
export interface SampleDoor {
  readonly kind: "register" | "readings" | "trial";
  readonly open: () => void;
}

type Doors = Pick<
  TaskContext<Readonly<Record<never, never>>>,
  "documents" | "openSample" | "openSampleReadings" | "openSampleTrial"
>;

/** Opens the sample of what an offer asks for and nothing open has; null where it lacks no data of its kind. */
export const sampleFor = (doors: Doors, task: string, offer: string): SampleDoor | null => {
  const { registers, readings, trials } = doors.documents;
  if (task === "variedades" && offer === "ensayo")
    return trials.length > 0 ? null : { kind: "trial", open: doors.openSampleTrial };
  if (task === "variedades" && offer === "plataforma") return null;
  if (task === "broca" && readings.length === 0)
    return { kind: "readings", open: doors.openSampleReadings };
  return registers.length > 0 ? null : { kind: "register", open: doors.openSample };
};
