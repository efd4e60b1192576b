import { expect, test } from "./fixtures";
import { inFrench } from "./pages";

/*
 * Every quantity of the article's four deals on its day, and of the article itself, written out by hand from the seeds:
 * nothing that the pages are made by has a part in what they are compared with.
 */
const DEALS: Record<string, [property: string, english: string, french: string][]> = {
  "stargate-2025-01": [
    ["power", "10 GW (target)", "10 GW (objectif)"],
    ["value", "$500B (target)", "500 milliards de dollars (objectif)"],
    ["planned_power", "about 7 GW", "environ 7 GW"],
    ["planned_value", "more than $400B", "plus de 400 milliards de dollars"],
  ],
  "oracle-300b-2025-09": [
    ["power", "4.5 GW", "4,5 GW"],
    ["value", "more than $300B", "plus de 300 milliards de dollars"],
  ],
  "nvidia-loi-2025-09": [
    ["power", "at least 10 GW", "au moins 10 GW"],
    ["value", "undisclosed", "non communiqué"],
    ["estimated_value", "up to $500B", "jusqu’à 500 milliards de dollars"],
    ["stake_value", "up to $100B", "jusqu’à 100 milliards de dollars"],
  ],
  "amd-6gw-2025-10": [
    ["power", "6 GW", "6 GW"],
    ["binding_power", "1 GW", "1 GW"],
    ["value", "undisclosed", "non communiqué"],
    ["estimated_value", "up to $300B", "jusqu’à 300 milliards de dollars"],
    ["stake", "up to 10%", "jusqu’à 10 %"],
    ["shares", "160M shares", "160 millions d’actions"],
    ["strike_price", "$0.01 a share", "0,01 $ par action"],
    ["share_price_target", "$600 a share", "600 $ par action"],
    ["stake_value", "$96B", "96 milliards de dollars"],
  ],
};
const ARTICLE: [statement: string, english: string, french: string][] = [
  ["s05", "up to 10%", "jusqu’à 10 %"],
  ["s11", "$50–60B per GW", "50–60 milliards de dollars par GW"],
  ["s12", "10 GW", "10 GW"],
  ["s12", "$500B", "500 milliards de dollars"],
  ["s13", "$300B", "300 milliards de dollars"],
  ["s14", "at least 10 GW", "au moins 10 GW"],
  ["s15", "6 GW", "6 GW"],
  ["s16", "about $1T", "environ 1 000 milliards de dollars"],
  ["s19", "about $1T", "environ 1 000 milliards de dollars"],
];
const SUM: [line: string, english: string, french: string][] = [
  ["naive", "at least 26 GW", "au moins 26 GW"],
  ["distinct", "at least 16–26 GW", "au moins 16–26 GW"],
  ["stated", "$800B", "800 milliards de dollars"],
  ["capex", "at least $1.30–1.56T", "au moins 1 300–1 560 milliards de dollars"],
  ["distinctCapex", "at least $800–960B", "au moins 800–960 milliards de dollars"],
];

for (const locale of ["en", "fr"] as const) {
  const address = (path: string) => (locale === "fr" ? inFrench(path) : path);
  const inWords = (english: string, french: string) => (locale === "fr" ? french : english);

  for (const [id, figures] of Object.entries(DEALS)) {
    test(`${address(`/deals/${id}`)} says every quantity that its sources state, on the article's day`, async ({
      open,
    }) => {
      const page = await open(`${address(`/deals/${id}`)}?asOf=2025-10-08`);
      for (const [property, english, french] of figures)
        await expect(page.locator(`#${property} summary`)).toContainText(inWords(english, french));
    });
  }

  test(`${address("/article")} says every quantity of the article, and its sum exactly`, async ({ open }) => {
    const page = await open(address("/article"));
    for (const [statement, english, french] of ARTICLE)
      await expect(page.locator(`#${statement}`)).toContainText(inWords(english, french));
    for (const [line, english, french] of SUM)
      await expect(page.locator(`[data-line=${line}] b`)).toHaveText(inWords(english, french));
  });
}
