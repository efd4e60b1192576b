import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { PagesView } from "@/lib/views/paged";
import { Still } from "../layout/still";
import styles from "./paged.module.css";

/** One page of a list: which rows it holds, the rows, and plain links to the others, which work without script. */
export async function Paged({ pages, children }: { pages?: PagesView; children: ReactNode }) {
  if (!pages) return children;
  const t = await getTranslations("pages");
  const { label, position, previous, next, links } = pages;
  return (
    <>
      <p className={styles.position}>{position}</p>
      {children}
      <Still>
        <nav className={styles.pages} aria-label={label}>
          {previous && (
            <a href={previous} rel="prev">
              {t("previous")}
            </a>
          )}
          <ul>
            {links.map((link, at) => (
              <li key={link?.number ?? `gap ${at}`}>
                {!link ? (
                  "…"
                ) : (
                  <a
                    href={link.href}
                    aria-label={t("page", { number: link.text })}
                    {...(link.current && { "aria-current": "page" })}
                  >
                    {link.text}
                  </a>
                )}
              </li>
            ))}
          </ul>
          {next && (
            <a href={next} rel="next">
              {t("next")}
            </a>
          )}
        </nav>
      </Still>
    </>
  );
}
