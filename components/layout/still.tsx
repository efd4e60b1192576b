import { createElement, isValidElement, type ReactElement } from "react";
import { drawn, toHtml, withoutNeedlessEnds, type Attributes } from "./to-html";

/**
 * An element in which nothing is alive: a table, a list, a picture. Its inside is sent as one text. As elements React
 * would send it twice, at three times its size the second time, and walk through it once more in the browser.
 */
export function Still({ children }: { children: ReactElement<Attributes> }) {
  const element = drawn(children);
  if (!isValidElement<Attributes>(element) || typeof element.type !== "string")
    throw new Error("A still part is one element.");
  const { children: inside, ...attributes } = element.props;
  return createElement(element.type, {
    ...attributes,
    dangerouslySetInnerHTML: { __html: withoutNeedlessEnds(toHtml(inside)) },
  });
}
