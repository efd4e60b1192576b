/** What `npm run ledger` answers to --help, and to a call it does not understand. */
export const USAGE = `npm run ledger -- COMMAND …

  validate FILE…  check files against the ledger, and write nothing
  diff FILE…      say what an import would change, and write nothing
  import FILE…    back the ledger up, then bring the files in: all or nothing
  audit           check the whole ledger; ends with 1 on a fault
  export DIR      write the ledger as CSV tables and as one JSON file
  backup FILE     write a consistent copy of the ledger

A FILE is a deal as JSON (a new one, or what is new about one that stands), rows of a table as CSV
(claims.csv, 2026-08-claims.csv), or the folder of an export. CONTRIBUTING in the README says more.

  --read-up-to DAY  nothing in the files may have been stated after it; today if left out

The ledger is data/circuit.db, or what DATABASE_URL names.
Exit code: 0 fine; 1 a fault was found, or the work could not be done; 2 bad input, nothing was written.
`;
