import type { XmlElement } from './parse-xml';

/** Child elements of that name; none for an element that is not there. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

const named = (elements: readonly XmlElement[]): Readonly<Record<string, string>> =>
  Object.fromEntries(elements.map((element) => [element.attributes['name'] ?? '', element.text.trim()]));

/** `<meta name="jira.status.id">3</meta>` as properties. */
export const metasOf = (element: XmlElement): Readonly<Record<string, string>> => named(childrenOf(element, 'meta'));

/** `<arg name="class.name">…</arg>`; Cloud's exports pad the value with line breaks. */
export const argumentsOf = (element: XmlElement): Readonly<Record<string, string>> => named(childrenOf(element, 'arg'));
