import type { ClassEdges } from "../analysis/groups/thresholds.ts";

/** Classes as short as a phone needs them: "0%", "< 2", "2–5", "5–10", "> 10%". */
export const shortClasses = (edges: ClassEdges): readonly string[] => {
  const first = edges[0];
  const last = edges.at(-1);
  if (first === undefined || last === undefined) return ["0%", "> 0%"];
  return [
    "0%",
    `< ${first}`,
    ...edges.slice(1).map((edge, i) => `${edges[i] as number}–${edge}`),
    `> ${last}%`,
  ];
};
