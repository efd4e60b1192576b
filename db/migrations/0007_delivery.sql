CREATE TABLE `sites` (
	`id` text PRIMARY KEY NOT NULL,
	`deal_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`deal_id`) REFERENCES `deals`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "site_kind" CHECK("sites"."kind" IN ('site', 'pool'))
);
--> statement-breakpoint
CREATE INDEX `sites_deal` ON `sites` (`deal_id`);--> statement-breakpoint
CREATE TABLE `__new_claims` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`deal_id` text NOT NULL,
	`flow_id` text,
	`site_id` text,
	`milestone_id` text,
	`property` text NOT NULL,
	`qualifier` text,
	`low` real,
	`high` real,
	`unit` text,
	`basis` text,
	`certainty` text,
	`status` text,
	`outcome` text,
	`day` text,
	`day_earliest` text,
	`day_latest` text,
	`text` text,
	`source_id` text NOT NULL,
	`stated_on` text NOT NULL,
	`stated_on_earliest` text NOT NULL,
	`stated_on_latest` text NOT NULL,
	`rank` text NOT NULL,
	`verification` text NOT NULL,
	`note` text,
	FOREIGN KEY (`deal_id`) REFERENCES `deals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`flow_id`) REFERENCES `flows`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_property" CHECK("__new_claims"."property" IN ('status', 'term', 'conditions', 'tenant', 'instrument_terms', 'filing_date', 'volume_terms', 'standing', 'background', 'power', 'binding_power', 'planned_power', 'contracted_power', 'option_power', 'phase_power', 'value', 'planned_value', 'annual_value', 'paid_value', 'phase_value', 'estimated_value', 'total_value', 'stake', 'shares', 'strike_price', 'share_price_target', 'stake_value', 'valuation', 'chips', 'wafers', 'announced', 'contracted', 'under_construction', 'energised', 'delivered', 'running', 'outcome')),
	CONSTRAINT "claim_quantity" CHECK(COALESCE(CASE
      WHEN "__new_claims"."qualifier" IS NULL THEN "__new_claims"."low" IS NULL AND "__new_claims"."high" IS NULL AND "__new_claims"."unit" IS NULL
      WHEN "__new_claims"."unit" IS NULL THEN 0
      WHEN "__new_claims"."qualifier" IN ('undisclosed', 'unknown') THEN "__new_claims"."low" IS NULL AND "__new_claims"."high" IS NULL
      WHEN "__new_claims"."qualifier" IN ('at_least', 'more_than') THEN "__new_claims"."low" >= 0 AND "__new_claims"."high" IS NULL
      WHEN "__new_claims"."qualifier" = 'up_to' THEN "__new_claims"."low" IS NULL AND "__new_claims"."high" >= 0
      WHEN "__new_claims"."qualifier" = 'range' THEN "__new_claims"."low" >= 0 AND "__new_claims"."low" < "__new_claims"."high"
      ELSE "__new_claims"."low" >= 0 AND "__new_claims"."low" = "__new_claims"."high" END, 0)),
	CONSTRAINT "claim_basis" CHECK("__new_claims"."basis" IN ('it', 'facility', 'grid', 'generation')),
	CONSTRAINT "claim_certainty" CHECK("__new_claims"."certainty" IN ('stated', 'likely', 'speculative')),
	CONSTRAINT "claim_outcome" CHECK("__new_claims"."outcome" IN ('moved', 'met', 'short', 'dropped', 'open')),
	CONSTRAINT "claim_says_one_thing" CHECK(("__new_claims"."status" IS NOT NULL) + ("__new_claims"."text" IS NOT NULL)
        + ("__new_claims"."qualifier" IS NOT NULL OR "__new_claims"."outcome" IS NOT NULL) = 1),
	CONSTRAINT "claim_of_a_part" CHECK(("__new_claims"."site_id" IS NOT NULL) = ("__new_claims"."certainty" IS NOT NULL)
        AND ("__new_claims"."milestone_id" IS NOT NULL) = ("__new_claims"."outcome" IS NOT NULL))
);
--> statement-breakpoint
INSERT INTO `__new_claims`("position", "id", "deal_id", "flow_id", "property", "qualifier", "low", "high", "unit", "basis", "status", "text", "source_id", "stated_on", "stated_on_earliest", "stated_on_latest", "rank", "verification", "note") SELECT "position", "id", "deal_id", "flow_id", "property", "qualifier", "low", "high", "unit", "basis", "status", "text", "source_id", "stated_on", "stated_on_earliest", "stated_on_latest", "rank", "verification", "note" FROM `claims`;--> statement-breakpoint
DROP TABLE `claims`;--> statement-breakpoint
ALTER TABLE `__new_claims` RENAME TO `claims`;--> statement-breakpoint
-- The claims' table was made anew with its rows; what keeps it append-only goes with the table and is made again.
CREATE TRIGGER `claims_refuse_update` BEFORE UPDATE ON `claims`
BEGIN
	SELECT RAISE(ABORT, 'claims are append-only: add a claim that updates or corrects this one');
END;
--> statement-breakpoint
CREATE TRIGGER `claims_refuse_delete` BEFORE DELETE ON `claims`
BEGIN
	SELECT RAISE(ABORT, 'claims are append-only: add a claim that updates or corrects this one');
END;
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_id_unique` ON `claims` (`id`);--> statement-breakpoint
CREATE INDEX `claims_deal` ON `claims` (`deal_id`,`property`);--> statement-breakpoint
CREATE INDEX `claims_source` ON `claims` (`source_id`);--> statement-breakpoint
CREATE INDEX `claims_stated` ON `claims` (`stated_on_latest`);--> statement-breakpoint
CREATE TABLE `__new_milestones` (
	`deal_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text DEFAULT '' NOT NULL,
	`kind` text DEFAULT 'promise' NOT NULL,
	`by` text DEFAULT '[]' NOT NULL,
	`site_id` text,
	`expected` text NOT NULL,
	`expected_earliest` text NOT NULL,
	`expected_latest` text NOT NULL,
	`what` text NOT NULL,
	`qualifier` text,
	`low` real,
	`high` real,
	`unit` text,
	`source_id` text NOT NULL,
	`stated_on` text NOT NULL,
	`stated_on_earliest` text NOT NULL,
	`stated_on_latest` text NOT NULL,
	PRIMARY KEY(`deal_id`, `position`),
	FOREIGN KEY (`deal_id`) REFERENCES `deals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "milestone_power" CHECK(COALESCE(CASE
      WHEN "__new_milestones"."qualifier" IS NULL THEN "__new_milestones"."low" IS NULL AND "__new_milestones"."high" IS NULL AND "__new_milestones"."unit" IS NULL
      WHEN "__new_milestones"."unit" IS NULL THEN 0
      WHEN "__new_milestones"."qualifier" IN ('undisclosed', 'unknown') THEN "__new_milestones"."low" IS NULL AND "__new_milestones"."high" IS NULL
      WHEN "__new_milestones"."qualifier" IN ('at_least', 'more_than') THEN "__new_milestones"."low" >= 0 AND "__new_milestones"."high" IS NULL
      WHEN "__new_milestones"."qualifier" = 'up_to' THEN "__new_milestones"."low" IS NULL AND "__new_milestones"."high" >= 0
      WHEN "__new_milestones"."qualifier" = 'range' THEN "__new_milestones"."low" >= 0 AND "__new_milestones"."low" < "__new_milestones"."high"
      ELSE "__new_milestones"."low" >= 0 AND "__new_milestones"."low" = "__new_milestones"."high" END, 0)),
	CONSTRAINT "milestone_kind" CHECK("__new_milestones"."kind" IN ('promise', 'projection'))
);
--> statement-breakpoint
-- The next seeding gives each its own key; until then its place keeps it apart.
INSERT INTO `__new_milestones`("deal_id", "position", "key", "expected", "expected_earliest", "expected_latest", "what", "qualifier", "low", "high", "unit", "source_id", "stated_on", "stated_on_earliest", "stated_on_latest") SELECT "deal_id", "position", 'milestone-' || ("position" + 1), "expected", "expected_earliest", "expected_latest", "what", "qualifier", "low", "high", "unit", "source_id", "stated_on", "stated_on_earliest", "stated_on_latest" FROM `milestones`;--> statement-breakpoint
DROP TABLE `milestones`;--> statement-breakpoint
ALTER TABLE `__new_milestones` RENAME TO `milestones`;