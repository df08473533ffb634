-- The note with which an assessment starts over at a question (Q1). Null on every ordinary answer.
ALTER TABLE assessment_answers ADD COLUMN reconsideration TEXT;
-- The order in which answers were given does not rest on the clock.
ALTER TABLE assessment_answers ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
