/**
 * Where the project's code and issues are, from REPOSITORY_URL, e.g. https://github.com/someone/circuit; `undefined`
 * when this copy of the site names none.
 * Throws, naming the setting, when the value is no address.
 */
export function repositoryAddress(url: string | undefined = process.env.REPOSITORY_URL): string | undefined {
  if (!url) return undefined;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(
      `REPOSITORY_URL is "${url}", but must be the repository's web address, e.g. https://github.com/someone/circuit`,
    );
  return url.replace(/\/+$/, "");
}
