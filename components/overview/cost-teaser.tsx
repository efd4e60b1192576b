import { getTranslations } from "next-intl/server";
import type { CostTeaserView } from "@/lib/views/cost/teaser";
import { Section } from "../layout/page";

/** The cost model in two sentences, with a link to it. */
export async function CostTeaser({ view: { href, figures } }: { view: CostTeaserView }) {
  const t = await getTranslations("cost.overview");
  return (
    <Section id="cost" heading={t("heading")}>
      <p>
        {figures ? t("text", figures) : t("textBefore")} <a href={href}>{t("link")}</a>
      </p>
    </Section>
  );
}
