ALTER TABLE `organisations` ADD `pays_alone` real;--> statement-breakpoint
ALTER TABLE `organisations` ADD `pays_alone_why` text;--> statement-breakpoint
ALTER TABLE `organisations` ADD `pays_alone_sources` text;--> statement-breakpoint
ALTER TABLE `organisations` ADD `backlog_series` text;--> statement-breakpoint
ALTER TABLE `organisations` ADD `backlog_share_series` text;