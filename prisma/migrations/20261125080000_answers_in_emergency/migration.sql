-- Whoever reads in an emergency notes no answer to an invitation either (T16).
CREATE TRIGGER keep_from_emergency BEFORE INSERT OR UPDATE ON invitation_answers
  FOR EACH ROW EXECUTE FUNCTION app.keep_from_emergency('case_id');
