import { isUnited } from "../../unite/is-united.ts";
import { OwnSender, type OwnSenderProps } from "./own-sender.tsx";
import { UnionSender } from "./union-sender.tsx";

/** What goes back to its sender: the file as it came; of a united register, each of the files it was made of. */
export const SenderPane = (props: OwnSenderProps) =>
  isUnited(props.register) ? <UnionSender {...props} /> : <OwnSender {...props} />;
