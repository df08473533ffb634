-- By itself: PostgreSQL uses a new value only after the transaction that added it.
ALTER TYPE "notice_kind" ADD VALUE 'familySilent';
