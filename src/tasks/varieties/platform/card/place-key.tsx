import { ActivityKey, MemberKey } from "../../../../layers/platform/member-key.tsx";
import { SiteKey } from "../../../../layers/trials/site-key.tsx";
import type { PlaceRow } from "../model/place-row.ts";

/** Side of a member's symbol in tables and lists, CSS pixels: as heavy as a site's. */
const SIZE = 20;

/** The symbol the map draws for a row. */
export const PlaceKey = ({ row }: { readonly row: PlaceRow }) => {
  switch (row.group) {
    case "sites":
      return <SiteKey kind={row.site.kind} />;
    case "members":
      return <MemberKey kind={row.member.kind} doubtful={row.doubt !== null} size={SIZE} />;
    case "activities":
      return <ActivityKey size={SIZE} />;
  }
};
