import { getLocale, getTranslations } from "next-intl/server";
import { localPath } from "@/lib/format/local-path";
import { PAGES } from "@/lib/i18n/pages";
import { SearchBox } from "../search/search-box";
import { Page } from "./page";

/**
 * An address without a page: says so, offers the search of the site and its pages. `data-missing` has the server answer
 * 404 (lib/serve/finish.ts). Next's own notFound() sends an empty document, which only a script fills.
 */
export async function Missing() {
  const t = await getTranslations("errors.notFound");
  const nav = await getTranslations("nav");
  const locale = await getLocale();
  return (
    <div data-missing="">
      <Page heading={t("heading")} lead={t("lead")}>
        <SearchBox q="" />
        <nav aria-label={t("pages")}>
          <p>{t("pages")}</p>
          <ul style={{ columns: "9rem" }}>
            {PAGES.map(({ key, path }) => (
              <li key={key}>
                <a href={localPath(path, locale)}>{nav(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </Page>
    </div>
  );
}
