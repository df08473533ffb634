-- The family approved the plan after the meeting: the day and the way (Q11).
ALTER TABLE plan_versions ADD COLUMN family_approved_on date, ADD COLUMN family_approved_how text NOT NULL DEFAULT '';
ALTER TABLE plan_versions ADD CONSTRAINT plan_versions_family CHECK (
  family_part = 'attended'
  OR (family_part = 'approved' AND family_approved_on IS NOT NULL AND family_approved_how <> '')
  OR (family_part = 'didNotWant' AND family_reason <> ''));

-- What the plan's version was when its latest version was fixed: it differs while there are changes that are not.
ALTER TABLE plans ADD COLUMN fixed_at_version integer;
