import { WORD_NAMESPACES } from "../../ooxml/namespaces.js";

/** How the elements of a part are written. */
export interface ElementNames {
  /** ":" included; "" where the part has the namespace of Word as the default one. */
  readonly prefix: string;
  /** Whether it is in the strict form of the standard. */
  readonly strict: boolean;
}

/**
 * The prefix for new elements and their attributes, and its declaration on each where the part has
 * none: attributes without a prefix would be in no namespace.
 */
export function markNames({ prefix, strict }: ElementNames): {
  readonly w: string;
  readonly declared: string;
} {
  if (prefix !== "") return { w: prefix, declared: "" };
  const namespace = strict ? WORD_NAMESPACES.strict : WORD_NAMESPACES.transitional;
  return { w: "w:", declared: ` xmlns:w="${namespace}"` };
}
