-- Full text of deals and sources in both languages; "remove_diacritics 2" folds accents, so "memoire" finds "mémoire".
CREATE VIRTUAL TABLE `search` USING fts5(kind UNINDEXED, ref UNINDEXED, title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
