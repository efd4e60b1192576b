import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

export type Attributes = { children?: ReactNode; dangerouslySetInnerHTML?: { __html: string } } & Record<
  string,
  unknown
>;

/**
 * The HTML of elements that need nothing but drawing. React's own writer is not to be had where server components are
 * rendered. What could not come alive in a text (handlers, state, what is waited for) is refused.
 */
export function toHtml(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number") return escaped(String(node));
  if (Array.isArray(node)) return node.map(toHtml).join("");
  if (!isValidElement<Attributes>(node)) throw new Error("A still part holds something that is not an element.");
  const element = drawn(node);
  if (!isValidElement<Attributes>(element)) return toHtml(element);
  const { type, props } = element;
  if (typeof type !== "string") return toHtml(props.children);
  const begin = `<${type}${attributesOf(props)}`;
  if (VOID.has(type)) return `${begin}>`;
  const inside = props.dangerouslySetInnerHTML?.__html ?? toHtml(props.children);
  return inside === "" && SHAPES.has(type) ? `${begin} />` : `${begin}>${inside}</${type}>`;
}

/** An element with its components called, until it is one of HTML or SVG, or a fragment. */
export function drawn(element: ReactElement<Attributes>): ReactNode {
  let node: ReactNode = element;
  while (isValidElement<Attributes>(node) && typeof node.type !== "string" && node.type !== Fragment) {
    if (typeof node.type !== "function")
      throw new Error("A still part holds a component that is not a plain function.");
    /* A class would throw when called; a component of the browser does, with words of React's own. */
    const component = node.type as (props: Attributes) => ReactNode;
    node = component(node.props);
  }
  return node;
}

/** HTML lets an end be left out where the next begin or the end of the parent tells of it: of cells, rows and items. */
export const withoutNeedlessEnds = (html: string): string =>
  html
    .replace(/<\/t[dh]>(?=<(?:t[dh]|\/tr)[ >])/g, "")
    .replace(/<\/tr>(?=<(?:tr|\/t(?:head|body))[ >])/g, "")
    .replace(/<\/t(?:head|body)>(?=<(?:tbody|\/table)[ >])/g, "")
    .replace(/<\/li>(?=<(?:li|\/[ou]l)[ >])/g, "")
    .replace(/<\/d[td]>(?=<d[td][ >])/g, "");

const VOID = new Set(["br", "hr", "img", "input", "link", "meta"]);
/** Shapes of SVG, which may close themselves. */
const SHAPES = new Set(["circle", "line", "path", "rect"]);

const NAMES: Record<string, string> = { className: "class", htmlFor: "for", defaultChecked: "checked" };
/** SVG's properties of style, which React names in one word. */
const STYLING = /^(dominant|fill|font|marker|paint|stroke|text)[A-Z]/;
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const attributeName = (prop: string) => NAMES[prop] ?? (STYLING.test(prop) ? dashed(prop) : prop);

function attributesOf({ children: _, dangerouslySetInnerHTML: __, ...props }: Attributes): string {
  return Object.entries(props)
    .map(([prop, value]) => attribute(attributeName(prop), prop === "style" ? styleOf(value) : value))
    .join("");
}

function attribute(name: string, value: unknown): string {
  const isText = name.startsWith("aria-") || name.startsWith("data-");
  if (value === undefined || value === null || (value === false && !isText)) return "";
  if (value === true && !isText) return ` ${name}`;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw new Error(`A still part cannot hold ${name}: it is not text.`);
  return ` ${name}=${quoted(String(value))}`;
}

/** Without quotes where none are needed, else in single ones: double ones are escaped on their way to the browser. */
const quoted = (value: string) =>
  /^[^\s"'`=<>&]+$/.test(value) ? value : `'${escaped(value).replaceAll("'", "&#39;")}'`;

const styleOf = (style: unknown) =>
  Object.entries(style as Record<string, string | number>)
    .map(([name, value]) => `${name.startsWith("--") ? name : dashed(name)}:${value}`)
    .join(";");

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
