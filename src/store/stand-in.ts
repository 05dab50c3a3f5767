import { currentProject, ownName } from "./project-scope.ts";
import { assertWriter } from "./project-writer.ts";

/** Acts on a project while no other tab writes to it: one that has it open is told that it was taken over. */
export const standInFor = async <T>(project: string, act: () => Promise<T>): Promise<T> => {
  if (project === currentProject()) {
    await assertWriter();
    return act();
  }
  const name = ownName("lindero", project);
  const locks = globalThis.navigator?.locks;
  if (locks !== undefined) return (await locks.request(name, { steal: true }, act)) as T;
  const { claimByChannel } = await import("./project-channel.ts");
  await claimByChannel(name, true, () => undefined);
  return act();
};
