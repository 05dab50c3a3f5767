import { DARK, type Flavor, LIGHT } from "@protomaps/basemaps";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";

const casings = (colour: string) => ({
  tunnel_other_casing: colour,
  tunnel_minor_casing: colour,
  tunnel_link_casing: colour,
  tunnel_major_casing: colour,
  tunnel_highway_casing: colour,
  minor_service_casing: colour,
  minor_casing: colour,
  link_casing: colour,
  major_casing_late: colour,
  highway_casing_late: colour,
  major_casing_early: colour,
  highway_casing_early: colour,
  bridges_other_casing: colour,
  bridges_minor_casing: colour,
  bridges_link_casing: colour,
  bridges_major_casing: colour,
  bridges_highway_casing: colour,
});

const roads = (large: string, small: string) => ({
  tunnel_other: small,
  tunnel_minor: small,
  tunnel_link: large,
  tunnel_major: large,
  tunnel_highway: large,
  other: small,
  minor_service: small,
  minor_a: small,
  minor_b: small,
  link: large,
  major: large,
  highway: large,
  bridges_other: small,
  bridges_minor: small,
  bridges_link: large,
  bridges_major: large,
  bridges_highway: large,
});

/** Ground that is only hinted at, under the sheet's own relief. */
const grounds = (green: string, plain: string) => ({
  park_a: green,
  park_b: green,
  wood_a: green,
  wood_b: green,
  scrub_a: green,
  scrub_b: green,
  zoo: green,
  hospital: plain,
  industrial: plain,
  school: plain,
  pedestrian: plain,
  military: plain,
  aerodrome: plain,
  runway: plain,
  sand: plain,
  beach: plain,
  glacier: plain,
  pier: plain,
});

/** The colours of the Protomaps style in the sheet's own palette. */
export const protomapsFlavor = (theme: Theme): Flavor => {
  const base = theme === "dark" ? DARK : LIGHT;
  const { coffee, mid, ink, casing, sand, sandDeep, mapGround, stream, water, controlBorder } =
    TOKENS[theme];
  const { landcover: _landcover, pois: _pois, ...colours } = base;
  return {
    ...colours,
    ...casings(coffee),
    ...roads(sand, casing),
    ...grounds(theme === "dark" ? "#24382c" : "#dfe8cf", theme === "dark" ? "#2c2e29" : "#efe6d3"),
    background: mapGround,
    earth: mapGround,
    water: stream,
    buildings: sandDeep,
    railway: controlBorder,
    boundaries: ink,
    roads_label_minor: mid,
    roads_label_minor_halo: casing,
    roads_label_major: ink,
    roads_label_major_halo: casing,
    ocean_label: water,
    subplace_label: mid,
    subplace_label_halo: casing,
    city_label: ink,
    city_label_halo: casing,
    state_label: mid,
    state_label_halo: casing,
    country_label: ink,
    address_label: mid,
    address_label_halo: casing,
  };
};
