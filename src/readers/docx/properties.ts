import { descend, type XmlElement } from "../../ooxml/xml.js";

/** The `w:val` of the child `name`. */
export function stringOf(parent: XmlElement | undefined, name: string): string | undefined {
  return descend(parent, name)?.attributes["w:val"];
}

/** The whole number in the `w:val` of the child `name`; `undefined` when there is none. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(stringOf(parent, name) ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Whether the switch `name` is on or off; `undefined` when it is not mentioned. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = descend(parent, name);
  return element === undefined ? undefined : isOn(element);
}

/** An on-off element is on by standing there, unless its value says otherwise. */
function isOn(element: XmlElement): boolean {
  return !["0", "false", "off"].includes(element.attributes["w:val"] ?? "1");
}
