import { TOOL } from "../findings/tool.js";

/** The version of this package, from its manifest. */
export const VERSION: string = TOOL.version;
