import { languageOf } from "../lib/speech/language.mjs";

/*
 * Every sentence that `npm start` prints, in both languages under the same names. A table of its own beside lib/speech:
 * it is needed before anything is installed that reads TypeScript.
 */

export const en = {
  languageUnknown: "--lang takes en or fr.",
  couldNotStart: (command, why) => `${command} could not be started: ${why}`,
  failed: "failed",

  portNotOne: (port) => `PORT is "${port}", but must be a whole number from 1 to 65535, e.g. 3000.`,
  portInUse: (port, free) => `Port ${port} is in use by another program: set PORT to a free one, e.g. PORT=${free}.`,
  portNotAllowed: (port) => `Port ${port} may not be used by this user: set PORT to one above 1023, e.g. PORT=3000.`,
  hostUnknown: (host) =>
    `HOST is "${host}", but must be an address of this machine or a name of one, e.g. localhost or 0.0.0.0.`,
  cannotListen: (host, port, code) => `HOST ${host}, PORT ${port}: ${code}.`,
  siteNotOne: (url) => `SITE_URL is "${url}", but must be where the site is served, e.g. https://circuit.example.org.`,
  repositoryNotOne: (url) =>
    `REPOSITORY_URL is "${url}", but must be the repository's web address, e.g. https://github.com/someone/circuit.`,
  logNotOne: (log) => `LOG is "${log}", but must be json, for a line of JSON a request, or not set.`,
  primaryNotOne: (url) =>
    `LEDGER_PRIMARY is "${url}", but must be where a libSQL server answers, e.g. http://10.0.0.5:8080; ` +
    `its token is LEDGER_PRIMARY_TOKEN.`,

  databaseIs: (url) => (url ? `DATABASE_URL is "${url}"` : "DATABASE_URL is not set"),
  databaseNotOne: (is) => `${is}, but must be a file path or a file: URL, e.g. file:data/circuit.db.`,
  databaseNoFile: (is, file) => `${is}, and ${file} is not a file: name one, e.g. ${file}/circuit.db.`,
  databaseUnreadable: (is, file) => `${is}, and ${file} may not be read by this user.`,
  databaseNoFolder: (is, folder) => `${is}, but ${folder} is not a folder.`,
  databaseFolderClosed: (is, folder) => `${is}, but ${folder} may not be written to by this user.`,

  installingNode: (own) => `Installing Node for Circuit (this one is ${own})`,
  nodeNeeded: (oldest, own, why) =>
    `Circuit needs Node ${oldest} or later. This is Node ${own}, ${why}: see https://nodejs.org.`,
  noNewerNode: (platform, processor) => `and npm could not install a newer one for ${platform} on ${processor}`,
  nodeTooOld: "too old even to install a newer one by itself",
  installing: "Installing dependencies",
  installWouldBreak: (processes) =>
    `Other dependencies are to be installed, which would break what runs from this folder (process ${processes}): ` +
    `stop it first.`,
  waitingFor: (process) => `Waiting for process ${process}, which installs or builds here…`,
  takingOver: (process) => `Taking over from process ${process}, which ended before it had finished.`,

  seeding: "Seeding the ledger",
  newLedger: (others) => `It is a new one. This checkout also has ${others}`,
  ledgerGone: (file) =>
    `There was a ledger at ${file}, and now there is none. Is its volume mounted, and DATABASE_URL right?`,
  newestBackup: (backup) =>
    `The newest backup is ${backup}: "npm run ledger -- restore ${backup}" puts it in its place.`,
  beginAnew: `To begin anew, without what was imported: "npm run seed", and start again.`,

  building: "Building",
  buildNotWhole: (said) => `The build ended before it was whole:\n${said}`,
  serverEndedBy: (signal) => `The server has been ended by ${signal}.`,
  siteIsAt: (address) => `Circuit is at ${address}`,
  answersWith: (address, status) => `Circuit runs, but ${address} answers with ${status}: what is wrong is said above.`,
  nothing: "nothing",
};

/** @type {typeof en} */
export const fr = {
  languageUnknown: "--lang demande en ou fr.",
  couldNotStart: (command, why) => `${command} n’a pas pu être lancé\u00a0: ${why}`,
  failed: "échec",

  portNotOne: (port) =>
    `PORT vaut «\u00a0${port}\u00a0», mais doit être un nombre entier de 1 à 65535, par exemple 3000.`,
  portInUse: (port, free) =>
    `Le port ${port} est déjà pris par un autre programme\u00a0: donnez à PORT un port libre, par exemple PORT=${free}.`,
  portNotAllowed: (port) =>
    `Cet utilisateur n’a pas droit au port ${port}\u00a0: donnez à PORT un port au-dessus de 1023, par exemple PORT=3000.`,
  hostUnknown: (host) =>
    `HOST vaut «\u00a0${host}\u00a0», mais doit être une adresse de cette machine ou un de ses noms, par exemple localhost ` +
    `ou 0.0.0.0.`,
  cannotListen: (host, port, code) => `HOST ${host}, PORT ${port}\u00a0: ${code}.`,
  siteNotOne: (url) =>
    `SITE_URL vaut «\u00a0${url}\u00a0», mais doit être l’adresse où le site est servi, par exemple ` +
    `https://circuit.example.org.`,
  repositoryNotOne: (url) =>
    `REPOSITORY_URL vaut «\u00a0${url}\u00a0», mais doit être l’adresse web du dépôt, par exemple ` +
    `https://github.com/someone/circuit.`,
  logNotOne: (log) =>
    `LOG vaut «\u00a0${log}\u00a0», mais doit être json, pour une ligne de JSON par requête, ou ne pas être renseigné.`,
  primaryNotOne: (url) =>
    `LEDGER_PRIMARY vaut «\u00a0${url}\u00a0», mais doit être l’adresse où répond un serveur libSQL, par exemple ` +
    `http://10.0.0.5:8080\u00a0; son jeton est LEDGER_PRIMARY_TOKEN.`,

  databaseIs: (url) => (url ? `DATABASE_URL vaut «\u00a0${url}\u00a0»` : "DATABASE_URL n’est pas renseigné"),
  databaseNotOne: (is) =>
    `${is}, mais doit être le chemin d’un fichier ou une URL file:, par exemple file:data/circuit.db.`,
  databaseNoFile: (is, file) =>
    `${is}, et ${file} n’est pas un fichier\u00a0: nommez-en un, par exemple ${file}/circuit.db.`,
  databaseUnreadable: (is, file) => `${is}, et cet utilisateur n’a pas le droit de lire ${file}.`,
  databaseNoFolder: (is, folder) => `${is}, mais ${folder} n’est pas un dossier.`,
  databaseFolderClosed: (is, folder) => `${is}, mais cet utilisateur n’a pas le droit d’écrire dans ${folder}.`,

  installingNode: (own) => `Installation de Node pour Circuit (celui-ci est ${own})`,
  nodeNeeded: (oldest, own, why) =>
    `Circuit demande Node ${oldest} ou plus récent. Celui-ci est Node ${own}, ${why}\u00a0: voir https://nodejs.org.`,
  noNewerNode: (platform, processor) =>
    `et npm n’a pas pu en installer de plus récent pour ${platform} sur ${processor}`,
  nodeTooOld: "trop ancien même pour en installer lui-même un plus récent",
  installing: "Installation des dépendances",
  installWouldBreak: (processes) =>
    `D’autres dépendances sont à installer, ce qui casserait ce qui tourne depuis ce dossier (processus ${processes})` +
    `\u00a0: arrêtez-le d’abord.`,
  waitingFor: (process) => `Attente du processus ${process}, qui installe ou construit ici…`,
  takingOver: (process) => `Relève du processus ${process}, qui s’est arrêté avant d’avoir fini.`,

  seeding: "Création du registre",
  newLedger: (others) => `Il est nouveau. Ce dossier a aussi ${others}`,
  ledgerGone: (file) =>
    `Il y avait un registre dans ${file}, et il n’y en a plus. Son volume est-il monté, et DATABASE_URL juste\u00a0?`,
  newestBackup: (backup) =>
    `La sauvegarde la plus récente est ${backup}\u00a0: «\u00a0npm run ledger -- restore ${backup}\u00a0» la met à sa place.`,
  beginAnew: `Pour recommencer, sans ce qui avait été importé\u00a0: «\u00a0npm run seed\u00a0», puis démarrez de nouveau.`,

  building: "Construction",
  buildNotWhole: (said) => `La construction s’est arrêtée avant d’être entière\u00a0:\n${said}`,
  serverEndedBy: (signal) => `Le serveur a été arrêté par ${signal}.`,
  siteIsAt: (address) => `Circuit est à l’adresse ${address}`,
  answersWith: (address, status) =>
    `Circuit tourne, mais ${address} répond par ${status}\u00a0: ce qui ne va pas est dit plus haut.`,
  nothing: "rien",
};

/** The language of this call, which what it starts is told as well. */
export const language = languageOf(process.argv.slice(2), process.env);

/** The sentences in the reader's language. */
export const words = { en, fr }[language];
