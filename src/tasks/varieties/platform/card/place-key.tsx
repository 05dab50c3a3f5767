import { ActivityKey, MemberKey } from "../../../../layers/platform/member-key.tsx";
import { SiteKey } from "../../../../layers/trials/site-key.tsx";
import type { PlaceRow } from "../model/place-row.ts";

/** Side of a symbol in tables, lists and cards, CSS pixels. */
const SIZE = 21;

/** The symbol the map draws for a row. */
export const PlaceKey = ({ row }: { readonly row: PlaceRow }) => {
  switch (row.group) {
    case "sites":
      return <SiteKey kind={row.site.kind} size={SIZE} />;
    case "members":
      return <MemberKey kind={row.member.kind} doubtful={row.doubt !== null} size={SIZE} />;
    case "activities":
      return <ActivityKey size={SIZE} />;
  }
};
