import { expect, test } from "./fixtures";
import { serve } from "./serve";

for (const [index, host] of ["127.0.0.1", "::1"].entries())
  test(`a server told to listen at ${host} answers every page there, in both languages`, async () => {
    const server = await serve({ HOST: host }, 3241 + index);
    try {
      for (const path of ["/", "/deals?partner=amd", "/fr", "/fr/cost", "/api/v1/deals", "/cards/en/overview.png"]) {
        const { status } = await fetch(server.address + path, { redirect: "manual" });
        expect(status, path).toBe(200);
      }
    } finally {
      server.stop();
    }
  });
