-- Whoever changes a program tells its watchers, in the same transaction: the notification leaves
-- with the commit, and says only which program. What changed is read from the rows.
CREATE FUNCTION "notify_program_progress"() RETURNS trigger AS $$
BEGIN
  PERFORM pg_notify('program_progress', coalesce(NEW.id, OLD.id)::text);
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER "program_progress_changed"
  AFTER UPDATE ON "program"
  FOR EACH ROW WHEN (OLD."version" IS DISTINCT FROM NEW."version")
  EXECUTE FUNCTION "notify_program_progress"();

CREATE TRIGGER "program_progress_deleted"
  AFTER DELETE ON "program"
  FOR EACH ROW
  EXECUTE FUNCTION "notify_program_progress"();
