CREATE TABLE `statement_verdicts` (
	`statement_id` text NOT NULL,
	`position` integer NOT NULL,
	`since` text NOT NULL,
	`since_earliest` text NOT NULL,
	`since_latest` text NOT NULL,
	`assessment` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`statement_id`, `position`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_verdict_assessment" CHECK("statement_verdicts"."assessment" IN ('supported', 'supported_then_superseded', 'incomplete', 'contested', 'premature', 'overstated', 'overlapping', 'plausible', 'commentary'))
);
--> statement-breakpoint
INSERT INTO `statement_verdicts` SELECT s.`id`, 0, l.`article_day`, l.`article_day`, l.`article_day`, s.`assessment`, s.`reason` FROM `statements` s, `ledger_state` l;--> statement-breakpoint
CREATE TABLE `__new_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`paragraph` integer NOT NULL,
	`sentence` integer NOT NULL,
	`part` integer NOT NULL,
	`kind` text NOT NULL,
	`paraphrase` text NOT NULL,
	CONSTRAINT "statement_kind" CHECK("__new_statements"."kind" IN ('fact', 'quote', 'forecast', 'opinion', 'filler'))
);
--> statement-breakpoint
INSERT INTO `__new_statements`("id", "position", "paragraph", "sentence", "part", "kind", "paraphrase") SELECT "id", "position", "paragraph", "sentence", "part", "kind", "paraphrase" FROM `statements`;--> statement-breakpoint
DROP TABLE `statements`;--> statement-breakpoint
ALTER TABLE `__new_statements` RENAME TO `statements`;--> statement-breakpoint
CREATE TABLE `__new_deals` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`short` text NOT NULL,
	`summary` text NOT NULL,
	`layer` text NOT NULL,
	`announced` text NOT NULL,
	`announced_earliest` text NOT NULL,
	`announced_latest` text NOT NULL,
	`signed` text,
	`signed_earliest` text,
	`signed_latest` text,
	`primary_publisher` text,
	`primary_url` text,
	`primary_verification` text,
	`notes` text NOT NULL,
	CONSTRAINT "deal_layer" CHECK("__new_deals"."layer" IN ('framework', 'site', 'cloud', 'chips', 'equity', 'debt', 'contingent'))
);
--> statement-breakpoint
INSERT INTO `__new_deals`("id", "title", "short", "summary", "layer", "announced", "announced_earliest", "announced_latest", "signed", "signed_earliest", "signed_latest", "primary_publisher", "primary_url", "primary_verification", "notes") SELECT "id", "title", "short", "summary", "layer", "announced", "announced_earliest", "announced_latest", "signed", "signed_earliest", "signed_latest", "primary_publisher", "primary_url", "primary_verification", "notes" FROM `deals`;--> statement-breakpoint
DROP TABLE `deals`;--> statement-breakpoint
ALTER TABLE `__new_deals` RENAME TO `deals`;--> statement-breakpoint
CREATE INDEX `deals_announced` ON `deals` (`announced_earliest`);--> statement-breakpoint
ALTER TABLE `claims` ADD `basis` text CONSTRAINT "claim_basis" CHECK("basis" IN ('it', 'facility', 'grid', 'generation'));--> statement-breakpoint
UPDATE `organisations` SET `name` = json_object('en', `name`, 'fr', `name`);
