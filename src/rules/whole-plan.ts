import { type Location, toLocation } from "../document/place.js";

/** Where a finding stands that concerns the plan as a whole. */
export const WHOLE_PLAN: Location = toLocation({}, null);
