import { countAnnexes, forgetAnnexes } from "../../store/register-annexes.ts";
import { registerLogs } from "../register/register-logs.ts";
import { type LeavingDocument, useSharing } from "../share/sharing.ts";

/**
 * Takes a document away, from this device too. Where that takes changes or annexes with it, which are in no other place,
 * the person is asked first.
 */
export const leaveDocument = async (id: string, name: string, close: () => void): Promise<void> => {
  const [log, annexes] = await Promise.all([registerLogs.of(id), countAnnexes(id)]);
  if (log.length + annexes === 0) return close();
  const leaving: LeavingDocument = {
    name,
    changes: log.length,
    annexes,
    go: async () => {
      await forgetAnnexes(id).catch(() => undefined);
      close();
    },
  };
  useSharing.setState({ leaving });
};
