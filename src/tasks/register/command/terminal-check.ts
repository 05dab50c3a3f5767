import { checkRegister } from "../../../answers/register/check-register.ts";
import type {
  CheckSettings,
  RegisterCheckAnswer,
} from "../../../answers/register/register-check.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { CommandContext } from "../../command.ts";
import { checkReference } from "./check-reference.ts";

const DAY_MS = 86_400_000;

/** Every rule asked of a register, as the screen does; null for what is no register of plots. */
export async function terminalCheck(
  dataset: Dataset | null,
  settings: CheckSettings,
  { readEmbedded }: Pick<CommandContext, "readEmbedded">,
): Promise<RegisterCheckAnswer | null> {
  if (dataset?.kind !== "plots") return null;
  return checkRegister(
    {
      register: { ...dataset, kind: "plots" },
      settings,
      reference: await checkReference(readEmbedded),
      apart: [],
      today: Math.floor(Date.now() / DAY_MS),
    },
    { signal: new AbortController().signal, progress: () => undefined },
  );
}
