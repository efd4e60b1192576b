import { createServer } from "node:http";
import { currentEdition } from "@/db/edition";

/*
 * Next as far as a cluster's tests need it: it reads the ledger's file as the site does, whole and at every question,
 * and tells which edition that is.
 */
createServer((_, response) => {
  try {
    const { version, ledger } = currentEdition();
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ meta: { ledgerVersion: version, asOf: ledger.days.latest, readUpTo: "" } }));
  } catch (fault) {
    response.writeHead(503, { "content-type": "application/json" });
    response.end(JSON.stringify({ detail: fault instanceof Error ? fault.message : String(fault) }));
  }
}).listen(0, "localhost");
