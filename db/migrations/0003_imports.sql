CREATE TABLE `imports` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`content` text NOT NULL
);
