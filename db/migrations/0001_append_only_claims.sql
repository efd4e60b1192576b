-- What was once stated stays on record: a claim is answered by a later claim, never changed or removed.
CREATE TRIGGER `claims_refuse_update` BEFORE UPDATE ON `claims`
BEGIN
	SELECT RAISE(ABORT, 'claims are append-only: add a claim that updates or corrects this one');
END;
--> statement-breakpoint
CREATE TRIGGER `claims_refuse_delete` BEFORE DELETE ON `claims`
BEGIN
	SELECT RAISE(ABORT, 'claims are append-only: add a claim that updates or corrects this one');
END;
