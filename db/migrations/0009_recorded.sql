ALTER TABLE `claims` ADD `recorded` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `recorded` text;