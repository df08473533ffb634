-- New kinds first, alone: PostgreSQL uses no value of an enum in the transaction that adds it.
ALTER TYPE "notice_kind" ADD VALUE 'coordinationOffered';
ALTER TYPE "notice_kind" ADD VALUE 'coordinationAnswered';
