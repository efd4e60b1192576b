CREATE TABLE `statement_claims` (
	`statement_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`statement_id`, `claim_id`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `statement_deals` (
	`statement_id` text NOT NULL,
	`deal_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`statement_id`, `deal_id`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deal_id`) REFERENCES `deals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `statement_figures` (
	`statement_id` text NOT NULL,
	`position` integer NOT NULL,
	`what` text NOT NULL,
	`qualifier` text,
	`low` real,
	`high` real,
	`unit` text,
	PRIMARY KEY(`statement_id`, `position`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_figure" CHECK(COALESCE(CASE
      WHEN "statement_figures"."qualifier" IS NULL THEN "statement_figures"."low" IS NULL AND "statement_figures"."high" IS NULL AND "statement_figures"."unit" IS NULL
      WHEN "statement_figures"."unit" IS NULL THEN 0
      WHEN "statement_figures"."qualifier" IN ('undisclosed', 'unknown') THEN "statement_figures"."low" IS NULL AND "statement_figures"."high" IS NULL
      WHEN "statement_figures"."qualifier" IN ('at_least', 'more_than') THEN "statement_figures"."low" >= 0 AND "statement_figures"."high" IS NULL
      WHEN "statement_figures"."qualifier" = 'up_to' THEN "statement_figures"."low" IS NULL AND "statement_figures"."high" >= 0
      WHEN "statement_figures"."qualifier" = 'range' THEN "statement_figures"."low" >= 0 AND "statement_figures"."low" < "statement_figures"."high"
      ELSE "statement_figures"."low" >= 0 AND "statement_figures"."low" = "statement_figures"."high" END, 0))
);
--> statement-breakpoint
CREATE TABLE `statement_sources` (
	`statement_id` text NOT NULL,
	`source_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`statement_id`, `source_id`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`paragraph` integer NOT NULL,
	`sentence` integer NOT NULL,
	`part` integer NOT NULL,
	`kind` text NOT NULL,
	`paraphrase` text NOT NULL,
	`assessment` text NOT NULL,
	`reason` text NOT NULL,
	CONSTRAINT "statement_kind" CHECK("statements"."kind" IN ('fact', 'quote', 'forecast', 'opinion', 'filler')),
	CONSTRAINT "statement_assessment" CHECK("statements"."assessment" IN ('supported', 'supported_then_superseded', 'incomplete', 'contested', 'premature', 'overstated', 'overlapping', 'plausible', 'commentary'))
);
--> statement-breakpoint
CREATE TABLE `claim_links` (
	`claim_id` text NOT NULL,
	`kind` text NOT NULL,
	`target_id` text NOT NULL,
	PRIMARY KEY(`claim_id`, `kind`, `target_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_link_kind" CHECK("claim_links"."kind" IN ('updates', 'corrects'))
);
--> statement-breakpoint
CREATE TABLE `claims` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`deal_id` text NOT NULL,
	`flow_id` text,
	`property` text NOT NULL,
	`qualifier` text,
	`low` real,
	`high` real,
	`unit` text,
	`status` text,
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
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_property" CHECK("claims"."property" IN ('status', 'term', 'conditions', 'tenant', 'instrument_terms', 'filing_date', 'volume_terms', 'standing', 'background', 'power', 'binding_power', 'planned_power', 'contracted_power', 'option_power', 'phase_power', 'value', 'planned_value', 'annual_value', 'paid_value', 'phase_value', 'estimated_value', 'total_value', 'stake', 'shares', 'strike_price', 'share_price_target', 'stake_value', 'valuation', 'chips', 'wafers')),
	CONSTRAINT "claim_quantity" CHECK(COALESCE(CASE
      WHEN "claims"."qualifier" IS NULL THEN "claims"."low" IS NULL AND "claims"."high" IS NULL AND "claims"."unit" IS NULL
      WHEN "claims"."unit" IS NULL THEN 0
      WHEN "claims"."qualifier" IN ('undisclosed', 'unknown') THEN "claims"."low" IS NULL AND "claims"."high" IS NULL
      WHEN "claims"."qualifier" IN ('at_least', 'more_than') THEN "claims"."low" >= 0 AND "claims"."high" IS NULL
      WHEN "claims"."qualifier" = 'up_to' THEN "claims"."low" IS NULL AND "claims"."high" >= 0
      WHEN "claims"."qualifier" = 'range' THEN "claims"."low" >= 0 AND "claims"."low" < "claims"."high"
      ELSE "claims"."low" >= 0 AND "claims"."low" = "claims"."high" END, 0)),
	CONSTRAINT "claim_says_one_thing" CHECK(("claims"."qualifier" IS NOT NULL) + ("claims"."status" IS NOT NULL) + ("claims"."text" IS NOT NULL) = 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_id_unique` ON `claims` (`id`);--> statement-breakpoint
CREATE INDEX `claims_deal` ON `claims` (`deal_id`,`property`);--> statement-breakpoint
CREATE INDEX `claims_source` ON `claims` (`source_id`);--> statement-breakpoint
CREATE INDEX `claims_stated` ON `claims` (`stated_on_latest`);--> statement-breakpoint
CREATE TABLE `flows` (
	`id` text PRIMARY KEY NOT NULL,
	`deal_id` text NOT NULL,
	`position` integer NOT NULL,
	`from_organisation_id` text NOT NULL,
	`to_organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`instrument` text NOT NULL,
	`binding` integer NOT NULL,
	`starts` text NOT NULL,
	`starts_earliest` text NOT NULL,
	`starts_latest` text NOT NULL,
	`conditions` text,
	FOREIGN KEY (`deal_id`) REFERENCES `deals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "flow_kind" CHECK("flows"."kind" IN ('chip_purchase', 'cloud_contract', 'lease', 'equity_investment', 'warrant', 'stock_grant', 'loan', 'guarantee', 'revenue_share')),
	CONSTRAINT "flow_instrument" CHECK("flows"."instrument" IN ('cash', 'equity', 'credit'))
);
--> statement-breakpoint
CREATE INDEX `flows_deal` ON `flows` (`deal_id`);--> statement-breakpoint
CREATE INDEX `flows_from` ON `flows` (`from_organisation_id`);--> statement-breakpoint
CREATE INDEX `flows_to` ON `flows` (`to_organisation_id`);--> statement-breakpoint
CREATE TABLE `deals` (
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
	CONSTRAINT "deal_layer" CHECK("deals"."layer" IN ('framework', 'site', 'cloud', 'chips', 'equity', 'debt'))
);
--> statement-breakpoint
CREATE INDEX `deals_announced` ON `deals` (`announced_earliest`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`deal_id` text NOT NULL,
	`position` integer NOT NULL,
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
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "milestone_power" CHECK(COALESCE(CASE
      WHEN "milestones"."qualifier" IS NULL THEN "milestones"."low" IS NULL AND "milestones"."high" IS NULL AND "milestones"."unit" IS NULL
      WHEN "milestones"."unit" IS NULL THEN 0
      WHEN "milestones"."qualifier" IN ('undisclosed', 'unknown') THEN "milestones"."low" IS NULL AND "milestones"."high" IS NULL
      WHEN "milestones"."qualifier" IN ('at_least', 'more_than') THEN "milestones"."low" >= 0 AND "milestones"."high" IS NULL
      WHEN "milestones"."qualifier" = 'up_to' THEN "milestones"."low" IS NULL AND "milestones"."high" >= 0
      WHEN "milestones"."qualifier" = 'range' THEN "milestones"."low" >= 0 AND "milestones"."low" < "milestones"."high"
      ELSE "milestones"."low" >= 0 AND "milestones"."low" = "milestones"."high" END, 0))
);
--> statement-breakpoint
CREATE TABLE `parties` (
	`deal_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`deal_id`, `organisation_id`, `role`),
	FOREIGN KEY (`deal_id`) REFERENCES `deals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "party_role" CHECK("parties"."role" IN ('buyer', 'chip_supplier', 'memory_supplier', 'network_supplier', 'cloud_host', 'developer', 'operator', 'tenant', 'offtaker', 'investor', 'investee', 'shareholder', 'issuer', 'warrant_issuer', 'warrant_holder', 'stock_recipient', 'lender', 'borrower', 'guarantor', 'financier', 'funder', 'technology_partner', 'co_developer', 'hardware_maker', 'land_owner', 'site_owner'))
);
--> statement-breakpoint
CREATE INDEX `parties_organisation` ON `parties` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `relations` (
	`from_deal_id` text NOT NULL,
	`to_deal_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`since` text NOT NULL,
	`since_earliest` text NOT NULL,
	`since_latest` text NOT NULL,
	PRIMARY KEY(`from_deal_id`, `to_deal_id`, `kind`),
	FOREIGN KEY (`from_deal_id`) REFERENCES `deals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_deal_id`) REFERENCES `deals`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "relation_kind" CHECK("relations"."kind" IN ('part_of', 'same_capacity_as', 'supersedes', 'expands', 'amends', 'reduces', 'funds'))
);
--> statement-breakpoint
CREATE INDEX `relations_to` ON `relations` (`to_deal_id`);--> statement-breakpoint
CREATE TABLE `dispute_members` (
	`dispute_id` text NOT NULL,
	`position` integer NOT NULL,
	`claim_id` text,
	`unit_cost_id` text,
	`point_id` text,
	`source_id` text,
	FOREIGN KEY (`dispute_id`) REFERENCES `disputes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_cost_id`) REFERENCES `unit_costs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`point_id`) REFERENCES `series_points`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dispute_member_names_one" CHECK(("dispute_members"."claim_id" IS NOT NULL) + ("dispute_members"."unit_cost_id" IS NOT NULL) + ("dispute_members"."point_id" IS NOT NULL) + ("dispute_members"."source_id" IS NOT NULL) = 1)
);
--> statement-breakpoint
CREATE TABLE `disputes` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`topic` text NOT NULL,
	`versions` text NOT NULL,
	`handling` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ledger_state` (
	`only` integer PRIMARY KEY NOT NULL,
	`article_day` text NOT NULL,
	`seeds_hash` text NOT NULL,
	CONSTRAINT "ledger_state_has_one_row" CHECK("ledger_state"."only" = 1)
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`role` text NOT NULL,
	`country` text,
	`ticker` text,
	`exchange` text,
	`lei` text,
	`verification` text NOT NULL,
	`member_of` text,
	`note` text,
	FOREIGN KEY (`member_of`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisation_kind" CHECK("organisations"."kind" IN ('company', 'vehicle', 'group', 'public_body'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_name_unique` ON `organisations` (`name`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`about` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `series_point_sources` (
	`point_id` text NOT NULL,
	`source_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`point_id`, `source_id`),
	FOREIGN KEY (`point_id`) REFERENCES `series_points`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `series_points` (
	`id` text PRIMARY KEY NOT NULL,
	`series_id` text NOT NULL,
	`position` integer NOT NULL,
	`period` text NOT NULL,
	`period_earliest` text NOT NULL,
	`period_latest` text NOT NULL,
	`qualifier` text,
	`low` real,
	`high` real,
	`unit` text,
	`what` text,
	`note` text,
	`stated_on` text NOT NULL,
	`stated_on_earliest` text NOT NULL,
	`stated_on_latest` text NOT NULL,
	`verification` text NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "series_point_quantity" CHECK(COALESCE(CASE
      WHEN "series_points"."qualifier" IS NULL THEN "series_points"."low" IS NULL AND "series_points"."high" IS NULL AND "series_points"."unit" IS NULL
      WHEN "series_points"."unit" IS NULL THEN 0
      WHEN "series_points"."qualifier" IN ('undisclosed', 'unknown') THEN "series_points"."low" IS NULL AND "series_points"."high" IS NULL
      WHEN "series_points"."qualifier" IN ('at_least', 'more_than') THEN "series_points"."low" >= 0 AND "series_points"."high" IS NULL
      WHEN "series_points"."qualifier" = 'up_to' THEN "series_points"."low" IS NULL AND "series_points"."high" >= 0
      WHEN "series_points"."qualifier" = 'range' THEN "series_points"."low" >= 0 AND "series_points"."low" < "series_points"."high"
      ELSE "series_points"."low" >= 0 AND "series_points"."low" = "series_points"."high" END, 0))
);
--> statement-breakpoint
CREATE TABLE `unit_cost_sources` (
	`unit_cost_id` text NOT NULL,
	`source_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`unit_cost_id`, `source_id`),
	FOREIGN KEY (`unit_cost_id`) REFERENCES `unit_costs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `unit_costs` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`who` text NOT NULL,
	`qualifier` text,
	`low` real,
	`high` real,
	`unit` text,
	`scope` text NOT NULL,
	`covers` text NOT NULL,
	`stated_on` text NOT NULL,
	`stated_on_earliest` text NOT NULL,
	`stated_on_latest` text NOT NULL,
	`verification` text NOT NULL,
	CONSTRAINT "unit_cost_scope" CHECK("unit_costs"."scope" IN ('all_in', 'capital_cost', 'by_chip', 'supplier_content')),
	CONSTRAINT "unit_cost_quantity" CHECK(COALESCE(CASE
      WHEN "unit_costs"."qualifier" IS NULL THEN "unit_costs"."low" IS NULL AND "unit_costs"."high" IS NULL AND "unit_costs"."unit" IS NULL
      WHEN "unit_costs"."unit" IS NULL THEN 0
      WHEN "unit_costs"."qualifier" IN ('undisclosed', 'unknown') THEN "unit_costs"."low" IS NULL AND "unit_costs"."high" IS NULL
      WHEN "unit_costs"."qualifier" IN ('at_least', 'more_than') THEN "unit_costs"."low" >= 0 AND "unit_costs"."high" IS NULL
      WHEN "unit_costs"."qualifier" = 'up_to' THEN "unit_costs"."low" IS NULL AND "unit_costs"."high" >= 0
      WHEN "unit_costs"."qualifier" = 'range' THEN "unit_costs"."low" >= 0 AND "unit_costs"."low" < "unit_costs"."high"
      ELSE "unit_costs"."low" >= 0 AND "unit_costs"."low" = "unit_costs"."high" END, 0))
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`publisher` text NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`published` text,
	`published_earliest` text,
	`published_latest` text,
	`grade` text NOT NULL,
	`verification` text NOT NULL,
	`states` text NOT NULL,
	`original_reporting_by` text,
	`note` text,
	CONSTRAINT "source_grade" CHECK("sources"."grade" IN ('A', 'B', 'C'))
);
