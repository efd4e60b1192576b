import type { Locale } from "@/lib/format/wording";

/** The answer to --help, and to a call that is not understood. */
export const USAGE: Record<Locale, string> = {
  en: `npm run ledger -- COMMAND …

  validate FILE…  check files against the ledger, and write nothing
  diff FILE…      say what an import would change, and write nothing
  import FILE…    back the ledger up, then bring the files in: all or nothing
  audit           check the whole ledger; exits with 1 on a fault
  export DIR      write the ledger as CSV tables and as one JSON file
  backup FILE     write a consistent copy of the ledger
  restore FILE    put a backup in the ledger's place; the file that was there is kept

A FILE is a deal as JSON (a new one, or what is new about an existing one), the rows of a table as CSV
(claims.csv, 2026-08-claims.csv), a whole ledger as JSON (ledger.json, or the site's /data/circuit.json), or the
folder of an export. "Contributing" in the README says more.

  --read-up-to DAY  nothing in the files may have been stated after it; today if left out
  --lang en|fr      the language of the answers; that of the system (LANG) if left out

The ledger is data/circuit.db, or the file that DATABASE_URL names. With LEDGER_PRIMARY import and restore go to that
server; restore only fills an empty one.
Exit code: 0 fine; 1 a fault was found, or the work could not be done; 2 wrong input, nothing was written.
`,
  fr: `npm run ledger -- COMMANDE …

  validate FICHIER…  contrôle des fichiers face au registre, sans rien écrire
  diff FICHIER…      dit ce qu’une importation changerait, sans rien écrire
  import FICHIER…    sauvegarde le registre, puis y fait entrer les fichiers : tout ou rien
  audit              contrôle tout le registre ; finit par 1 s’il y a une faute
  export DOSSIER     écrit le registre en tables CSV et en un fichier JSON
  backup FICHIER     écrit une copie cohérente du registre
  restore FICHIER    met une sauvegarde à la place du registre ; le fichier qui s’y trouvait est gardé

Un FICHIER est un accord en JSON (nouveau, ou ce qui est nouveau d’un accord connu), les lignes d’une table en CSV
(claims.csv, 2026-08-claims.csv), un registre entier en JSON (ledger.json, ou /data/circuit.json du site), ou le
dossier d’un export. « Contributing », dans le README, en dit plus.

  --read-up-to JOUR  rien dans les fichiers ne peut avoir été dit après ; aujourd’hui par défaut
  --lang en|fr       la langue des réponses ; par défaut celle du système (LANG)

Le registre est data/circuit.db, ou le fichier que nomme DATABASE_URL. Avec LEDGER_PRIMARY, import et restore vont à ce
serveur ; restore n’en remplit qu’un vide.
Code de sortie : 0 tout va bien ; 1 une faute a été trouvée, ou le travail n’a pu être fait ; 2 entrée fautive, rien n’a été écrit.
`,
};
